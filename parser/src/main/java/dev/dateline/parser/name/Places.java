package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Towns that stand alone in datelines, and the states, provinces and countries that stand behind a town. */
public final class Places {
    private static final Phrases TOWNS = Phrases.of(Places.class, "towns.txt");
    private static final Phrases REGIONS = Phrases.of(Places.class, "regions.txt");
    private static final Phrases PARTICLES = Phrases.of(Places.class, "place-particles.txt");

    /** "Calif.", but the period behind "Honduras" is a stop. */
    private static final int LONGEST_ABBREVIATION = 5;

    private Places() {}

    /** Whether these tokens name a town that is well known. */
    public static boolean isTown(Tokens tokens, int from, int to) {
        return isPhrase(TOWNS, tokens, from, to);
    }

    /** Whether these tokens, or all but a last period, name a state, province or country. */
    public static boolean isRegion(Tokens tokens, int from, int to) {
        return isPhrase(REGIONS, tokens, from, to)
                || to - from > 1 && tokens.is(to - 1, '.') && isPhrase(REGIONS, tokens, from, to - 1);
    }

    /** Whether a name is that of a state, province or country. */
    public static boolean isRegion(String name) {
        return REGIONS.has(name);
    }

    /** The token behind the longest region that begins at this token, a last period included; else the token itself. */
    public static int regionEnd(Tokens tokens, int from, int limit) {
        int found = REGIONS.longest(tokens, from, limit);
        if (found == Phrases.NONE) {
            return from;
        }
        int end = from + REGIONS.length(found);
        boolean period = end < limit && tokens.is(end, '.') && !tokens.isSpacedBefore(end);
        return period && tokens.end(end - 1) - tokens.start(end - 1) <= LONGEST_ABBREVIATION ? end + 1 : end;
    }

    /** The token behind the longest town that begins at this token; the token itself if none does. */
    public static int townEnd(Tokens tokens, int from, int limit) {
        int found = TOWNS.longest(tokens, from, limit);
        return found == Phrases.NONE ? from : from + TOWNS.length(found);
    }

    /** Whether a token is a small word inside names of places: "Rio de Janeiro", "Stratford upon Avon". */
    public static boolean isParticle(Tokens tokens, int token) {
        return PARTICLES.has(tokens, token);
    }

    private static boolean isPhrase(Phrases phrases, Tokens tokens, int from, int to) {
        if (from >= to) {
            return false;
        }
        int found = phrases.longest(tokens, from, to);
        return found != Phrases.NONE && from + phrases.length(found) == to;
    }
}
