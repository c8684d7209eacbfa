package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** What people are called for short, or in full: "Chris" or "Chris Berg" of Christopher Berg, "Robert" of Rob Lund. */
final class CallNames {
    private static final List<Long> NONE = List.of();
    private static final ByFold<List<Long>> FULL = new ByFold<>(); // by the short one
    private static final ByFold<List<Long>> OTHERS = others();

    private CallNames() {}

    /** The folds of the other names of those whose given name has this fold. */
    static List<Long> others(long given) {
        List<Long> others = OTHERS.get(given);
        return others == null ? NONE : others;
    }

    /** The folds of those given names that one with this fold is short for, "Alan" and "Albert" for "Al". */
    static List<Long> inFull(long called) {
        List<Long> full = FULL.get(called);
        return full == null ? NONE : full;
    }

    private static ByFold<List<Long>> others() {
        ByFold<List<Long>> others = new ByFold<>();
        for (List<String> row : FactFile.rows(CallNames.class, "call-names.txt", 2)) {
            long called = Tokens.foldOfName(row.get(0));
            long full = Tokens.foldOfName(row.get(1));
            add(others, called, full);
            add(others, full, called);
            add(FULL, called, full);
        }
        return others;
    }

    private static void add(ByFold<List<Long>> others, long name, long other) {
        List<Long> first = new ArrayList<>();
        List<Long> known = others.putIfAbsent(name, first);
        (known == null ? first : known).add(other);
    }
}
