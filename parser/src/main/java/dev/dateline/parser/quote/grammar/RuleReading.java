package dev.dateline.parser.quote.grammar;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules alone read in a unit: evidence for the learned reader. */
public final class RuleReading {
    private final CueFinder finder;
    private final UnitSubject subject;
    private final UnitReader units;
    private List<Cue> cues = List.of();
    private int[] heads = new int[16]; // of the cues, in order
    private @Nullable Attributed[] contents = new Attributed[16];
    private int size; // how many cues there are
    private int count;

    public RuleReading(Narration narration, NounPhrases phrases, Elements elements) {
        subject = new UnitSubject(narration, phrases);
        finder = new CueFinder(narration, phrases, elements, subject);
        units = new UnitReader(narration, phrases);
    }

    public void read(int from, int to) {
        subject.begin(from, to);
        cues = finder.find(from, to);
        size = cues.size();
        count = 0;
        if (size > heads.length) {
            heads = new int[2 * size];
            contents = new Attributed[heads.length];
        }
        for (int i = 0; i < size; i++) {
            heads[i] = cues.get(i).head();
            contents[i] = null;
        }
        for (Attributed said : units.read(from, to, cues)) {
            int of = find(said.cue().head());
            count += contents[of] == null ? 1 : 0;
            contents[of] = said;
        }
    }

    /** The cue that the rules find at a head. */
    @Nullable
    public Cue cue(int head) {
        int found = find(head);
        return found < 0 ? null : cues.get(found);
    }

    /** The content that they give to the cue at a head. */
    @Nullable
    public Attributed content(int head) {
        int found = find(head);
        return found < 0 ? null : contents[found];
    }

    /** How many attributions they read. */
    public int count() {
        return count;
    }

    private int find(int head) {
        boolean among = size > 0 && head >= heads[0] && head <= heads[size - 1]; // of most words not
        return among ? Arrays.binarySearch(heads, 0, size, head) : -1;
    }

    /** The phrase that the unit opens with. */
    public long subject() {
        return subject.phrase();
    }
}
