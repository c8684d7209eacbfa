package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Honours in full behind a name, where others have their letters: "Anna Berg [King’s Counsel]". */
public final class SpelledHonours {
    private static final Phrases HONOURS = Phrases.of(SpelledHonours.class, "spelled-honours.txt");

    /** How many tokens one has at most. */
    private static final int LONGEST = 3;

    private SpelledHonours() {}

    /** Behind the one that begins with a token; else the token. */
    static int end(Tokens tokens, int token) {
        int found = HONOURS.longest(tokens, token);
        int end = found == Phrases.NONE ? token : token + HONOURS.length(found);
        return end > token && tokens.isCapitalized(token) && tokens.isCapitalized(end - 1) ? end : token;
    }

    /** Where the one begins that ends a phrase, or goes on behind it, and has two words of a name ahead; else the end of the phrase. */
    public static int from(Tokens tokens, int from, int to) {
        for (int i = to - 1; i > from + 1 && i >= to - LONGEST; i--) {
            if (end(tokens, i) >= to && isName(tokens, i - 2) && isName(tokens, i - 1)) {
                return i;
            }
        }
        return to;
    }

    private static boolean isName(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && !Titles.isTitle(tokens, token) && !Titles.isModifier(tokens, token);
    }
}
