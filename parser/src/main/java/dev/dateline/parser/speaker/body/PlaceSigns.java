package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What the words ahead of a name tell of whether it is one of a place: "the port of [Altona]", "robbed in [Mill Lane]". */
final class PlaceSigns {
    private static final Phrases AIMING = Phrases.of(PlaceSigns.class, "aiming-words.txt");
    private static final Phrases NOUNS_OF_PLACES = Phrases.of(PlaceSigns.class, "nouns-ahead-of-places.txt");
    private static final Phrases HOLDINGS = Phrases.of(PlaceSigns.class, "holdings.txt");
    private static final Phrases WHERE = Phrases.of(PlaceSigns.class, "prepositions-of-where.txt");
    private static final Phrases FRONTS = Phrases.of(PlaceSigns.class, "fronts-of-places.txt");
    private static final Phrases STREETS = Phrases.of(PlaceSigns.class, "streets.txt");
    private static final Phrases PLACING = Phrases.of(PlaceSigns.class, "placing-prepositions.txt");
    private static final long AT = Tokens.fold("at");
    private static final long IN = Tokens.fold("in");
    private static final long OF = Tokens.fold("of");

    private PlaceSigns() {}

    /** "in [Altona]", "the port of [Altona]"; but "shares in Orlo". */
    static boolean isPlaced(Tokens tokens, NameRun run) {
        int before = run.from() - 1;
        if (before < 1) {
            return false;
        }
        boolean inside = tokens.fold(before) == IN && !HOLDINGS.has(tokens, before - 1);
        inside |= run.length() > 1 && WHERE.has(tokens, before);
        return inside || tokens.fold(before) == OF && NOUNS_OF_PLACES.has(tokens, before - 1);
    }

    /** "[Lake] Orlo": whether a name begins with a word that makes it a place’s. */
    static boolean isFronted(Tokens tokens, NameRun run) {
        return run.length() > 1 && FRONTS.has(tokens, run.nameFrom());
    }

    /** "you can buy it at [Moss Timber]": where something is done, and no given name tells of a person; but "looked at Una Berg". */
    static boolean isVisited(Tokens tokens, Named bearer, NameRun run) {
        int at = run.from() - 1;
        return at > 0
                && tokens.fold(at) == AT
                && !bearer.given
                && tokens.isWord(at - 1)
                && !AIMING.has(tokens, at - 1)
                && !(run.to() < tokens.count() && Grammar.isPossessive(tokens, run.to()));
    }

    /** "robbed in Mill [Lane]": a word of streets, which may be a surname, behind a preposition of place. */
    static boolean isStreet(Tokens tokens, NameRun run) {
        int before = run.from() - 1;
        return STREETS.has(tokens, run.to() - 1)
                && before >= 0
                && (tokens.isSpelled(before, "on")
                        || PLACING.has(tokens, before)
                        || tokens.isSpelled(before, "of")
                                && before > 0
                                && tokens.is(before - 1, ',')); // "Berg, 40, of"
    }
}
