package dev.dateline.parser.dateline;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** How much a name at the start of a line looks like the place of a dateline; points were set on development copy. */
final class PlaceScore {
    /** "UPDATE:", "EXCLUSIVE -", "In Paris": no place. */
    static final int LABEL = 10;

    static final int STRANGE_IN_LIST = 3;

    private static final int TOWN = 5;
    private static final int REGION = 5;
    private static final int STRANGE_REGION = -2;
    private static final int CAPITALS = 2;
    private static final int INITIALISM = -3;
    private static final int TOO_MANY_WORDS = -2;
    private static final int PERSON = -5;
    private static final int ORGANIZATION = -4;
    private static final int OF_TOWN = -3;
    private static final Phrases TOWN_OPENERS = Phrases.of(PlaceScore.class, "town-openers.txt");
    private static final Phrases TOWN_WORDS = Phrases.of(PlaceScore.class, "town-words.txt");
    private static final Phrases ON_THE_WAY = Phrases.of(PlaceScore.class, "on-the-way.txt");

    private PlaceScore() {}

    static int of(Tokens tokens, int from, int nameEnd, int regionStart, int regionEnd) {
        boolean town = Places.isTown(tokens, from, nameEnd);
        boolean capitals = tokens.isUpperCase(from);
        int score = capitals ? CAPITALS : 0;
        if (town) {
            score += TOWN;
        } else if (capitals && nameEnd == from + 1 && tokens.end(from) - tokens.start(from) <= 4) {
            score += INITIALISM; // "NATO -", "IBM --"
        }
        if (!town && regionStart < 0 && Places.isRegion(tokens, from, nameEnd)) {
            score += capitals ? 1 : 0; // "KUWAIT", but "China: …" is as often a headline's first word
        }
        if (regionStart >= 0 && regionEnd > regionStart) {
            boolean known =
                    Places.isRegion(tokens, regionStart, regionEnd) || endsInRegion(tokens, regionStart, regionEnd);
            int strange = isOnTheWay(tokens, from, nameEnd) ? 0 : STRANGE_REGION; // "ABOARD THE SELMA, Baltic Sea"
            score += known ? REGION : strange;
            score += !known && PersonNames.isGiven(tokens, regionStart) ? PERSON : 0; // "HOUSTON, Whitney -"
        }
        boolean bracketed = regionStart > 0 && tokens.is(regionStart - 1, '('); // "Madison Reed (USA) -"
        if (!town && (regionStart < 0 || bracketed && !capitals)) {
            score += isPerson(tokens, from, nameEnd) ? PERSON : 0;
            score += Titles.isOrganizationWord(tokens, nameEnd - 1) ? ORGANIZATION : 0;
            score += isOfTown(tokens, from, nameEnd) ? OF_TOWN : 0;
        }
        // "ABOARD THE RESEARCH VESSEL SELMA"
        return nameEnd - from > 4 && !isOnTheWay(tokens, from, nameEnd) ? score + TOO_MANY_WORDS : score;
    }

    static boolean isOnTheWay(Tokens tokens, int from, int nameEnd) {
        return ON_THE_WAY.longest(tokens, from, nameEnd) != Phrases.NONE;
    }

    /** "BOSTON MARATHON —": what begins with a town and goes on is seldom another town. */
    private static boolean isOfTown(Tokens tokens, int from, int nameEnd) {
        int town = Places.townEnd(tokens, from, nameEnd);
        if (town > from && town < nameEnd) {
            return !TOWN_WORDS.has(tokens, nameEnd - 1);
        }
        // "REAL MADRID —"
        return nameEnd == from + 2
                && Places.townEnd(tokens, from + 1, nameEnd) == nameEnd
                && !TOWN_OPENERS.has(tokens, from);
    }

    /** "MARGARET ELLIS -", "VIRGINIA —" are no towns. */
    private static boolean isPerson(Tokens tokens, int from, int nameEnd) {
        boolean titled = Titles.isTitle(tokens, from) || Titles.isHonorific(tokens, from);
        return titled && nameEnd > from + 1 || PersonNames.isGiven(tokens, from) && nameEnd - from <= 3;
    }

    /** "Ill., USA", "Kanchanaburi, Thailand". */
    private static boolean endsInRegion(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ',') && Places.isRegion(tokens, i + 1, to)) {
                return true;
            }
        }
        return false;
    }
}
