package dev.dateline.parser.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules alone read in a unit: evidence for the learned reader. */
final class RuleReading {
    private final CueFinder finder;
    private final UnitReader units;
    private List<Cue> cues = List.of();
    private final List<Integer> heads = new ArrayList<>();
    private final Map<Integer, Attributed> contents = new HashMap<>(); // by the head of the cue

    RuleReading(Narration narration, NounPhrases phrases) {
        finder = new CueFinder(narration, phrases);
        units = new UnitReader(narration, phrases);
    }

    void read(int from, int to) {
        cues = finder.find(from, to);
        heads.clear();
        contents.clear();
        for (Cue cue : cues) {
            heads.add(cue.head());
        }
        for (Attributed said : units.read(from, to, cues)) {
            contents.put(said.cue().head(), said);
        }
    }

    /** The cue that the rules find at a head. */
    @Nullable
    Cue cue(int head) {
        int found = Collections.binarySearch(heads, head);
        return found < 0 ? null : cues.get(found);
    }

    /** The content that they give to the cue at a head. */
    @Nullable
    Attributed content(int head) {
        return contents.get(head);
    }

    /** How many attributions they read. */
    int count() {
        return contents.size();
    }

    /** The phrase that the unit opens with. */
    long subject() {
        return finder.subject();
    }
}
