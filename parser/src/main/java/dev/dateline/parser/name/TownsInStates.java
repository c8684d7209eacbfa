package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Where a body is at home, by a town and the state that it is in: "the Altona, Norland-based bank". */
public final class TownsInStates {
    /** How many tokens the name of a place has at most. */
    private static final int PLACE = 5;

    private static final String BASED = "-based";

    private TownsInStates() {}

    /**
     * "the Altona, [Norland-based] bank", "the Altona, [New Norland-based] bank": whether the second name of a place stands
     * here, behind a comma and the first, not before the floor; but "In Altona, [Norland-based] Orlo said" names two places, if
     * the second is no state.
     */
    public static boolean isBased(Tokens tokens, int token, int floor) {
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
        int first = token - 2;
        while (first >= Math.max(floor, token - PLACE - 2)
                && !Grammar.isArticle(tokens, first)
                && !Grammar.isPreposition(tokens, first)
                && tokens.isCapitalized(first)) {
            first--;
        }
        boolean town = first < token - 2;
        return town
                && (first >= 0 && Grammar.isArticle(tokens, first)
                        || first < 0
                        || Grammar.opensSentence(tokens, first + 1)
                        || Places.isRegion(region(tokens, token, i)));
    }

    /** "N.C." of "N.C.-based", "Mo" of "Mo.-based". */
    private static String region(Tokens tokens, int from, int last) {
        String words = tokens.words(from, last + 1);
        return words.endsWith(BASED) ? words.substring(0, words.length() - BASED.length()) : words;
    }
}
