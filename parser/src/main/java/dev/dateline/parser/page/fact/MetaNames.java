package dev.dateline.parser.page.fact;

import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.text.FactFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which fact metadata of a name tell: “og:title”, “datePublished”, “dc.creator”. */
final class MetaNames {
    private static final String IMAGE = "IMAGE";
    private static final Map<String, String> FACTS = new HashMap<>();

    static {
        for (List<String> row : FactFile.rows(MetaNames.class, "meta-facts.txt", 2)) {
            FACTS.put(row.get(0), row.get(1).toUpperCase(Locale.ROOT));
        }
    }

    private MetaNames() {}

    /** Whether they tell the address of the lead image. */
    static boolean isOfImage(String name) {
        return IMAGE.equals(FACTS.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The fact that they tell, whatever the name's case. */
    static Optional<Fact> fact(String name) {
        return isOfImage(name)
                ? Optional.empty()
                : Optional.ofNullable(FACTS.get(name.toLowerCase(Locale.ROOT))).map(Fact::valueOf);
    }
}
