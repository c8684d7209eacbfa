package dev.dateline.parser.quote.layout;

import dev.dateline.parser.quote.mark.LostDashes;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Datelines inside of a body, where a round-up goes on with the news of another town: "PHOENIX — A hiker was found,
 * authorities said." Nobody says them, and they are no part of who says what follows. So it is with what a letter to the
 * editor opens with: "Sir – The mayor says that".
 */
public final class InnerDatelines {
    private static final Phrases SALUTATIONS = Phrases.of(InnerDatelines.class, "salutations.txt");

    /** A place and its region have no more tokens. */
    private static final int LONGEST = 9;

    /** A shorter word may be a letter of a list: "A — The plan". */
    private static final int SHORTEST = 3;

    private InnerDatelines() {}

    /** Behind the capitals and the dash that a block opens with; where it begins if it opens with none. */
    public static int end(Narration narration, int from, int limit) {
        Tokens tokens = narration.tokens();
        if (SALUTATIONS.has(tokens.fold(from)) && from + 2 < limit && narration.isDash(from + 1)) {
            return tokens.isCapitalized(from + 2) || narration.isQuoted(from + 2) ? from + 2 : from;
        }
        int stop = Math.min(limit - 1, from + LONGEST);
        if (from >= stop || !tokens.isUpperCase(from) || tokens.end(from) - tokens.start(from) < SHORTEST) {
            return from;
        }
        boolean region = false;
        for (int i = from; i < stop; i++) {
            if (narration.isDash(i) || LostDashes.has(tokens, from, i)) {
                boolean spaced = tokens.isSpacedBefore(i) && tokens.isSpacedBefore(i + 1);
                boolean text = tokens.isCapitalized(i + 1) && !tokens.isUpperCase(i + 1) || narration.isQuoted(i + 1);
                return spaced && text ? i + 1 : from;
            }
            boolean name = tokens.isUpperCase(i) || region && tokens.isCapitalized(i);
            if (!name && !tokens.is(i, ',') && !tokens.is(i, '.')) {
                return from;
            }
            region |= tokens.is(i, ',');
        }
        return from;
    }
}
