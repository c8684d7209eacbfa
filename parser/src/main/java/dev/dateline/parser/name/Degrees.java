package dev.dateline.parser.name;

import dev.dateline.parser.text.Tokens;

/** Degrees with full stops behind a name: "Ph.D.", "R.N.". */
public final class Degrees {
    /** How many letters a part has at most. */
    private static final int LETTERS = 2;

    private Degrees() {}

    /** Behind the degree that begins with a token, or -1 where none does: at least two short parts in capitals. */
    public static int end(Tokens tokens, int token) {
        int i = token;
        while (i + 1 < tokens.count()
                && tokens.isCapitalized(i)
                && tokens.end(i) - tokens.start(i) <= LETTERS
                && tokens.is(i + 1, '.')
                && (i == token || !tokens.isSpacedBefore(i))) {
            i += 2;
        }
        return i > token + 2 ? i : -1;
    }
}
