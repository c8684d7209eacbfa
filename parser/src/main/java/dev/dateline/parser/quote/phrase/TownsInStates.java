package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Where a body is at home, by a town and the state that it is in: "the Altona, Norland-based bank". */
final class TownsInStates {
    /** How many tokens the name of a place has at most. */
    private static final int PLACE = 5;

    private static final String BASED = "-based";

    private TownsInStates() {}

    /**
     * "the Altona, [Norland-based] bank", "the Altona, [New Norland-based] bank": whether the second name of a place stands
     * here, behind a comma and the first with its article, not before the floor.
     */
    static boolean isBased(Tokens tokens, int token, int floor) {
        int i = token;
        while (i + 1 < tokens.count() && i < token + PLACE && tokens.isCapitalized(i) && !tokens.endsWith(i, BASED)) {
            i++;
        }
        boolean abbreviated = i > token // "Mo.-based"
                && tokens.is(i, '.')
                && i + 2 < tokens.count()
                && tokens.is(i + 1, '-')
                && tokens.isSpelled(i + 2, "based");
        if (!abbreviated && !tokens.endsWith(i, BASED) || !tokens.is(token - 1, ',')) {
            return false;
        }
        for (int first = token - 2; first >= Math.max(floor, token - PLACE - 2); first--) {
            if (Grammar.isArticle(tokens, first)) {
                return first < token - 2;
            }
            if (!tokens.isCapitalized(first) && !tokens.is(first, '.')) {
                return false;
            }
        }
        return false;
    }
}
