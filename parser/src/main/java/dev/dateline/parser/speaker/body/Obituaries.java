package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Whose death, and whose life, the words behind a name tell. */
final class Obituaries {
    private static final Phrases DYING = Phrases.of(Obituaries.class, "dying-verbs.txt");

    /** How many tokens tell who somebody was, ahead of the verb. */
    private static final int LIFE = 64;

    private Obituaries() {}

    /** "Ole Berg, 17, [died]". */
    static boolean tellsDeath(Tokens tokens, NameRun run) {
        int verb = Capitals.isAged(tokens, run) ? run.to() + 3 : run.to();
        return verb < tokens.count() && tokens.isLowerCase(verb) && DYING.longest(tokens, verb) != Phrases.NONE;
    }

    /** "Ole Berg, 83, the poet, [has died]", "Ole Berg [was born]": whose life is told. */
    static boolean tellsLife(Tokens tokens, NameRun run) {
        int verb = run.to();
        for (int limit = verb + LIFE; verb < limit && verb + 1 < tokens.count() && !isLife(tokens, verb); verb++) {
            boolean open = tokens.is(run.to(), ',') && !tokens.is(verb, '.');
            if (!open) {
                return false;
            }
        }
        int before = tokens.isSpelled(verb - 1, "who") ? verb - 2 : verb - 1; // "Ole Berg, who has died, was"
        return verb + 1 < tokens.count() && isLife(tokens, verb) && (verb == run.to() || tokens.is(before, ','));
    }

    private static boolean isLife(Tokens tokens, int verb) {
        return tokens.isSpelled(verb, "died")
                || tokens.isSpelled(verb, "has") && tokens.isSpelled(verb + 1, "died")
                || tokens.isSpelled(verb, "was") && tokens.isSpelled(verb + 1, "born");
    }
}
