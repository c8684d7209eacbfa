package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Names of several words that are a thing's or a body's by one of these words, though none of them is an English noun of
 * bodies: “Tarn Maps”, “Gauteng Tarsk”, “South Lund”, “Chateau Tarn”, “Tarn 75”.
 */
final class ThingNames {
    private static final Phrases SURNAMES = Phrases.of(ThingNames.class, "surnames-like-plain-words.txt");
    private static final Phrases GIVEN = Phrases.of(ThingNames.class, "given-names-like-lands.txt");
    private static final Phrases FOREIGN = Phrases.of(ThingNames.class, "foreign-nouns-of-bodies.txt");
    private static final Phrases COMPASS = Phrases.of(ThingNames.class, "points-of-the-compass.txt");

    /** Shorter words are names in too many languages, “Khin Win”, “Shao Pin”, or stand for a land’s name: “La”. */
    private static final int WORD = 4;

    private ThingNames() {}

    /** Whether such a name stands here: one that begins with a given name or an initial is a person’s as far as this tells. */
    static boolean is(Tokens tokens, NameRun run) {
        int first = run.nameFrom();
        if (run.length() < 2 || PersonNames.isGiven(tokens, first) || isInitial(tokens, first)) {
            return false;
        }
        return tokens.isNumber(run.to() - 1)
                || COMPASS.has(tokens, first)
                || isOfLand(tokens, run)
                || isForeign(tokens, run)
                || endsPlain(tokens, run);
    }

    private static boolean isInitial(Tokens tokens, int token) {
        return Grammar.isLettered(tokens, token)
                || tokens.is(token + 1, '.')
                || !tokens.isPlain(token) && tokens.word(token).indexOf('.') >= 0;
    }

    /** “Gauteng Tarsk”; but “Kerry Tarsk”. */
    private static boolean isOfLand(Tokens tokens, NameRun run) {
        int first = run.nameFrom();
        return tokens.end(first) - tokens.start(first) > WORD
                && !GIVEN.has(tokens, first)
                && Places.isRegion(tokens, first, first + 1);
    }

    /** “Chateau Tarn”, “Le Courrier Tarnais”. */
    private static boolean isForeign(Tokens tokens, NameRun run) {
        for (int i = run.nameFrom(); i < run.to(); i++) {
            if (FOREIGN.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** “Tarn Maps”; but “Tarn Waters”, “Marine Le Pen”. */
    private static boolean endsPlain(Tokens tokens, NameRun run) {
        int last = run.to() - 1;
        return tokens.end(last) - tokens.start(last) >= WORD
                && PlainWords.has(tokens, last)
                && !SURNAMES.has(tokens, last);
    }
}
