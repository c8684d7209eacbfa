package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Shops, inns and the like, by the last word of their names: "Oak Street Cafe", "Rask’s Bakery". */
public final class Venues {
    private static final Phrases WORDS = Phrases.of(Venues.class, "venue-words.txt");

    private Venues() {}

    /** Whether a name that ends with it may be such a one's. */
    public static boolean isWord(Tokens tokens, int token) {
        return WORDS.has(tokens, token);
    }

    /** "Rask[’s] Bakery": a possessive of one word that is no town, in front of the last word of a name. */
    static boolean isPossessive(Tokens tokens, int clitic, int limit) {
        int owner = clitic - 1;
        int venue = clitic + 1;
        return venue < limit
                && tokens.isCapitalized(owner)
                && tokens.isCapitalized(venue)
                && WORDS.has(tokens, venue)
                && !(venue + 1 < limit && tokens.isCapitalized(venue + 1)) // "Altona’s Hotel Moss"
                && !Places.isTown(tokens, owner, clitic)
                && !Places.isRegion(tokens, owner, clitic);
    }
}
