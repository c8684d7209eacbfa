package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom "Mr." and "Mrs." with a surname mean, where pronouns tell more of its bearers than names did. */
final class FormsOfAddress {
    private final Tokens tokens;
    private final List<NameRun> runs;
    private final Named[] bearers;

    FormsOfAddress(Tokens tokens, List<NameRun> runs, Named[] bearers) {
        this.tokens = tokens;
        this.runs = runs;
        this.bearers = bearers;
    }

    /** "Brett and Sally Lund … Mr. Lund": of two the one whom pronouns or kin agree with, or the one whom they leave; nobody whom the story names in full where they tell nothing. */
    void choose(Relatives relatives) {
        Map<Named, Named> men = new HashMap<>();
        Map<Named, Named> women = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            Named one = isAddressed(i) ? bearers[i] : null;
            Named other = one == null ? null : relatives.besides(one);
            if (one == null || other == null) {
                continue;
            }
            char gender = runs.get(i).gender();
            char first = told(one);
            char second = told(other);
            if (first == gender || first == 'u' && second != 'u' && second != gender) {
                continue;
            }
            if (first != 'u' || second == gender) {
                bearers[i] = other;
                other.runs++;
                continue;
            }
            Map<Named, Named> open = gender == 'm' ? men : women;
            bearers[i] = stranger(open, open.containsKey(other) ? other : one, runs.get(i));
        }
    }

    /** What the text tells of one of two, but for forms of address. */
    private static char told(Named one) {
        if (one.gender != 'u' || one.unaddressedHe == one.unaddressedShe) {
            return one.gender;
        }
        return one.unaddressedHe > one.unaddressedShe ? 'm' : 'f';
    }

    /** Who is addressed so and is nobody whom the story names in full. */
    private Named stranger(Map<Named, Named> others, Named bearer, NameRun run) {
        Named other = others.computeIfAbsent(
                bearer, known -> new Named(tokens.words(run.nameFrom(), run.to()), run.length()));
        other.personal = true;
        other.gender = run.gender();
        other.runs++;
        return other;
    }

    /** "Anna Berg said she … Mr. Berg": whoever is addressed as what pronouns do not agree with is another, whom nobody names in full. */
    void part() {
        Map<Named, Integer> addressed = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            if (isAddressed(i)) {
                addressed.merge(bearers[i], 1, Integer::sum);
            }
        }
        Map<Named, Named> others = new HashMap<>();
        for (int i = 0; i < runs.size() && !addressed.isEmpty(); i++) {
            NameRun run = runs.get(i);
            Named bearer = bearers[i];
            if (isAddressed(i) && bearer.isNo(run.gender(), addressed.getOrDefault(bearer, 0))) {
                Named other = stranger(others, bearer, run);
                bearer.gender = other.gender == 'm' ? 'f' : 'm';
                bearers[i] = other;
            }
        }
    }

    /** "Mr. [Berg]" of somebody whom the story names in full. */
    private boolean isAddressed(int run) {
        if (runs.get(run).gender() == 'u') {
            return false; // most names
        }
        Named bearer = bearers[run];
        return bearer != null && bearer.tokens > 1 && runs.get(run).length() == 1;
    }
}
