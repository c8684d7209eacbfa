package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Where somebody or a body is at home, by a town and the state that it is in: "the Altona, Norland-based bank", "two cooks in Akron, Ohio". */
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

    /**
     * The token behind the state of a town with which a phrase ends, "two cooks in Akron, [Ohio], said"; or the end of the
     * phrase where none follows, or several places do: "two cooks in Maine, Ohio and Iowa said".
     */
    public static int stateEnd(Tokens tokens, int from, int to) {
        int town = to;
        while (town - 1 > from && tokens.isCapitalized(town - 1)) {
            town--;
        }
        boolean placed = town < to && town - 1 > from && Grammar.isPreposition(tokens, town - 1);
        if (!placed || !tokens.is(to, ',') || !tokens.isCapitalized(to + 1) || Places.isRegion(tokens, town, to)) {
            return to;
        }
        int end = Places.regionEnd(tokens, to + 1, Math.min(tokens.count(), to + 1 + PLACE));
        boolean closed = end < tokens.count() && !tokens.isCapitalized(end) && !Grammar.isAnd(tokens, end);
        return end > to + 1 && closed && !isListed(tokens, end) ? end : to;
    }

    /** "in Akron, Ohio[, Lund and Selm]", but not "the mayor of Akron, Ohio[, Ann Lee,]". */
    private static boolean isListed(Tokens tokens, int comma) {
        int i = comma + 1;
        while (i < tokens.count() && i < comma + PLACE && tokens.isCapitalized(i)) {
            i++;
        }
        return tokens.is(comma, ',') && i > comma + 1 && i < tokens.count() && tokens.isWord(i);
    }

    /**
     * The token behind a name between commas that stands behind the state of a town, "the mayor of Akron, Ohio, [Ann Lee],
     * said"; or where the state ends if none does, or what does is no name of somebody: "police in Akron, Ohio, Fort Wayne,
     * Indiana, and Selm said".
     */
    public static int holderEnd(Tokens tokens, int from, int stateEnd) {
        int name = stateEnd + 1;
        if (!tokens.is(stateEnd, ',')
                || name >= tokens.count()
                || !tokens.isCapitalized(name)
                || !isOne(tokens, from)) {
            return stateEnd;
        }
        int end = name;
        int capitals = 0;
        while (end < tokens.count()
                && end < name + PLACE
                && (tokens.isCapitalized(end) || NameScanner.isParticle(tokens, end) || isInitial(tokens, end))) {
            capitals += tokens.isCapitalized(end) ? 1 : 0;
            end++;
        }
        boolean closed = end >= tokens.count() || !tokens.isWord(end) || Grammar.isReporting(tokens, end);
        boolean place = Places.regionEnd(tokens, name, end) == end
                || tokens.is(end, ',') && Places.regionEnd(tokens, end + 1, tokens.count()) > end + 1;
        return capitals > 1 && closed && !place ? end : stateEnd;
    }

    /** "the mayor of Akron[,] Ohio, Ann Lee": the comma between a town and its state, ahead of another one; else that one. */
    public static int townEnd(Tokens tokens, int comma) {
        int first = comma - 1;
        while (first > 0 && first > comma - PLACE && !tokens.is(first, ',')) {
            first--;
        }
        boolean state = tokens.is(comma, ',')
                && tokens.is(first, ',')
                && first > 0
                && first + 1 < comma
                && tokens.isCapitalized(first - 1)
                && Places.regionEnd(tokens, first + 1, comma) == comma;
        return state ? first : comma;
    }

    /** "Ann B[.] Lee". */
    private static boolean isInitial(Tokens tokens, int stop) {
        return tokens.is(stop, '.') && tokens.end(stop - 1) - tokens.start(stop - 1) <= 2;
    }

    /** "the mayor", "a fishing firm", "Chief of Police": whether a phrase is of one who may be named behind it; no "police", no "two cooks". */
    private static boolean isOne(Tokens tokens, int from) {
        int noun = from;
        while (noun + 1 < tokens.count() && tokens.isWord(noun + 1) && !Grammar.isPreposition(tokens, noun + 1)) {
            noun++;
        }
        return Nouns.isSomeone(tokens, noun) && !Nouns.isSeveral(tokens, noun);
    }

    /** "N.C." of "N.C.-based", "Mo" of "Mo.-based". */
    private static String region(Tokens tokens, int from, int last) {
        String words = tokens.words(from, last + 1);
        return words.endsWith(BASED) ? words.substring(0, words.length() - BASED.length()) : words;
    }
}
