package dev.dateline.parser.quote;

import dev.dateline.parser.quote.ContentReader.Attributed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules alone read in a unit: evidence for the learned reader. */
final class RuleReading {
    private final CueFinder finder;
    private final UnitReader units;
    private List<Cue> cues = List.of();
    private List<Attributed> contents = List.of();

    RuleReading(Narration narration, NounPhrases phrases) {
        finder = new CueFinder(narration, phrases);
        units = new UnitReader(narration, phrases);
    }

    void read(int from, int to) {
        cues = finder.find(from, to);
        contents = cues.isEmpty() ? List.of() : units.read(from, to, cues);
    }

    /** The cue that the rules find at a head. */
    @Nullable
    Cue cue(int head) {
        for (Cue cue : cues) {
            if (cue.head() == head) {
                return cue;
            }
        }
        return null;
    }

    /** The content that they give to the cue at a head. */
    @Nullable
    Attributed content(int head) {
        for (Attributed said : contents) {
            if (said.cue().head() == head) {
                return said;
            }
        }
        return null;
    }

    /** How many attributions they read. */
    int count() {
        return contents.size();
    }
}
