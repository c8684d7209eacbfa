package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Names of bodies that two places have together: "Devon and Cornwall Police". */
final class TwinPlaces {
    private static final Phrases BODIES = Phrases.of(TwinPlaces.class, "local-bodies.txt");
    private static final long AND = Tokens.fold("and");

    /** Behind "and" such a name has no more words: "West Mercia High Court". */
    private static final int LONGEST = 5;

    /** The first place has no more words. */
    private static final int PLACE = 2;

    private TwinPlaces() {}

    /** Whether an "and" joins two places, one of which is known as one, in the name that begins with a token. */
    static boolean joins(Tokens tokens, int from, int and, int limit) {
        if (tokens.fold(and) != AND || and - from > PLACE || and == from) {
            return false;
        }
        int end = and + 1;
        while (end < limit && end <= and + LONGEST && tokens.isCapitalized(end)) {
            end++;
        }
        return end > and + 2
                && BODIES.has(tokens, end - 1)
                && !PersonNames.isGiven(tokens, from)
                && !Titles.isOrganizationWord(tokens, and - 1)
                && (isPlace(tokens, from, and) || isPlace(tokens, and + 1, and + 2));
    }

    private static boolean isPlace(Tokens tokens, int from, int to) {
        return Places.isRegion(tokens, from, to) || Places.isTown(tokens, from, to);
    }
}
