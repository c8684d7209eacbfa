package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins two names of one bearer: "Ole Rask, better known as Moss Kid, sang. [Kid] said". */
final class Aliases {
    private static final Phrases BETWEEN = Phrases.of(Aliases.class, "alias-phrases.txt");
    /** So many tokens may stand around a phrase: a comma, an age, another comma or a bracket, and an article. */
    private static final int AROUND = 4;

    private static final long THE = Tokens.fold("the");
    private static final long BORN = Tokens.fold("born");

    private final Tokens tokens;
    private final List<NameRun> runs;
    private final @Nullable Named[] bearers;
    private final Map<Named, Named> known = new HashMap<>();

    Aliases(Tokens tokens, List<NameRun> runs, @Nullable Named[] bearers) {
        this.tokens = tokens;
        this.runs = runs;
        this.bearers = bearers;
    }

    /** Gives all runs of a further name to who was named in front of it. */
    void join() {
        for (int i = 1; i < runs.size(); i++) {
            Named before = bearers[i - 1];
            Named further = bearers[i];
            if (before != null && further != null && isAlias(runs.get(i - 1), runs.get(i))) {
                Named first = first(before);
                Named last = first(further);
                if (first != last && !isMadeBy(first, last)) {
                    known.put(last, first);
                    first.takeOver(last);
                }
            }
        }
        for (int i = 0; i < bearers.length && !known.isEmpty(); i++) {
            Named bearer = bearers[i];
            bearers[i] = bearer == null ? null : first(bearer);
        }
    }

    /** Who is meant by a bearer of a further name, by however many steps. */
    private Named first(Named bearer) {
        Named first = bearer;
        for (Named next = known.get(first); next != null; next = known.get(first)) {
            first = next;
        }
        Named step = bearer;
        while (step != first) {
            Named next = known.put(step, first);
            step = next == null ? first : next;
        }
        return first;
    }

    /** "a law of [Ole Berg], known as [Clean Water Act]": whether one is a person and the other one none, so that something else has that name. */
    private static boolean isMadeBy(Named one, Named other) {
        return one.personal && !one.organization && !other.personal && (other.organization || other.paper);
    }

    private boolean isAlias(NameRun before, NameRun run) {
        if (run.from() - before.to() > BETWEEN.reach() + AROUND) {
            return false; // most names stand further off
        }
        int from = behindAge(before.to());
        from += tokens.is(from, ',') || tokens.is(from, '(') ? 1 : 0;
        int phrase = BETWEEN.longest(tokens, from);
        if (phrase == Phrases.NONE) {
            return false;
        }
        int behind = from + BETWEEN.length(phrase);
        boolean isBorn = tokens.fold(behind - 1) == BORN;
        behind += tokens.fold(behind) == THE ? 1 : 0;
        return behind == run.from() && (!isBorn || run.length() > 1); // "born April 3"
    }

    /** Behind a comma and a number: "Ole Rask[, 44], alias". */
    private int behindAge(int comma) {
        return tokens.is(comma, ',') && tokens.isNumber(comma + 1) ? comma + 2 : comma;
    }
}
