package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** "the [9th] U.S. Circuit Court", "the [12th] Precinct": the ordinal in figures that a body's name begins with. */
final class Ordinals {
    private static final Phrases BODIES = Phrases.of(Ordinals.class, "bodies-with-ordinals.txt");

    /** How many capitalised words may stand up to the noun that is counted: "9th U.S. Circuit". */
    private static final int LONGEST = 3;

    /** The longest ordinal of a body: "101st". */
    private static final int LETTERS = 5;

    private Ordinals() {}

    /** Whether a token is such an ordinal. */
    static boolean isOfBody(Tokens tokens, int token) {
        if (!isOrdinal(tokens, token)) {
            return false;
        }
        for (int i = token + 1; i <= token + LONGEST && i < tokens.count() && tokens.isCapitalized(i); i++) {
            if (BODIES.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinal(Tokens tokens, int token) {
        if (!tokens.isNumber(token)) {
            return false; // most tokens
        }
        int length = tokens.end(token) - tokens.start(token);
        return length > 2
                && length <= LETTERS
                && (tokens.endsWith(token, "th")
                        || tokens.endsWith(token, "st")
                        || tokens.endsWith(token, "nd")
                        || tokens.endsWith(token, "rd"));
    }
}
