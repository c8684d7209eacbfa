package dev.dateline.parser.quote.mark;

import dev.dateline.parser.text.Tokens;

/** A straight mark with spaces on both sides behind the place that opens a block, where a dash was lost: "ALTONA, Ohio " A ferry sank". */
public final class LostDashes {
    /** A place and its region have no more tokens. */
    private static final int LONGEST = 9;

    private LostDashes() {}

    /** Whether a sign is such a mark in the block that begins with a token. */
    public static boolean has(Tokens tokens, int first, int sign) {
        boolean spaced = tokens.is(sign, '"')
                && sign > first
                && sign - first <= LONGEST
                && sign + 1 < tokens.count()
                && tokens.isSpacedBefore(sign)
                && tokens.isSpacedBefore(sign + 1)
                && tokens.isCapitalized(sign + 1)
                && tokens.isUpperCase(first);
        boolean region = false;
        for (int i = first; spaced && i < sign; i++) {
            region |= tokens.is(i, ',');
            spaced = tokens.isUpperCase(i)
                    || region && tokens.isCapitalized(i)
                    || tokens.is(i, ',')
                    || region && tokens.is(i, '.');
        }
        return spaced && !tokens.is(sign - 1, ',');
    }
}
