package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.text.FactFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Letters that every reader knows, so that copy does not introduce them: "told the BBC" in a story about Berg Building Company. */
final class KnownLetters {
    private static final Map<String, Set<String>> NAMES = read(); // in lower case, by their letters

    private KnownLetters() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> names = new HashMap<>();
        for (List<String> row : FactFile.rows(KnownLetters.class, "letters-of-bodies.txt", 2)) {
            names.computeIfAbsent(row.get(0), letters -> new HashSet<>())
                    .add(row.get(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** Whether letters may be short for a name with these initials though the story does not say so. */
    static boolean mayStandFor(String letters, String name) {
        Set<String> known = NAMES.get(letters);
        return known == null || known.contains(name.toLowerCase(Locale.ROOT));
    }
}
