package dev.dateline.parser.quote.deed;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nouns of things by their kinds: "otter" is an animal, "ladder" a thing, "gunfire" a happening. */
public final class KindsOfThings {
    private static final Map<String, List<String>> NOUNS = nouns();

    private KindsOfThings() {}

    /** All nouns of some kinds. */
    public static Phrases of(String... kinds) {
        List<String> nouns = new ArrayList<>();
        for (String kind : kinds) {
            nouns.addAll(NOUNS.getOrDefault(kind, List.of()));
        }
        return Phrases.of(nouns);
    }

    private static Map<String, List<String>> nouns() {
        Map<String, List<String>> nouns = new HashMap<>();
        for (List<String> row : FactFile.rows(KindsOfThings.class, "kinds-of-things.tsv", 2)) {
            nouns.computeIfAbsent(row.get(1), kind -> new ArrayList<>()).add(row.get(0));
        }
        return nouns;
    }
}
