package dev.dateline.parser.quote.clause;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Nouns of things by their kinds: "otter" is an animal, "ladder" a thing, "gunfire" a happening. */
final class KindsOfThings {
    private static final List<List<String>> ROWS = FactFile.rows(KindsOfThings.class, "kinds-of-things.tsv", 2);

    private KindsOfThings() {}

    /** All nouns of some kinds. */
    static Phrases of(String... kinds) {
        return Phrases.of(nouns(Set.of(kinds)));
    }

    static List<String> nouns(Set<String> kinds) {
        List<String> nouns = new ArrayList<>();
        for (List<String> row : ROWS) {
            if (kinds.contains(row.get(1))) {
                nouns.add(row.get(0));
            }
        }
        return nouns;
    }
}
