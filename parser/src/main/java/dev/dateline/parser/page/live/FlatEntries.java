package dev.dateline.parser.page.live;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.story.ForeignParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Finds the entries of a live blog that no element holds: lines that are but a time of the day, alike and side by side,
 * each above the text of its entry, as in a list of terms.
 */
final class FlatEntries {
    /** Fewer are no live blog. */
    private static final int FEWEST = 4;
    /** Longer lines are no times. */
    private static final int TIME = 40;

    private final PageText page;
    private final Outline outline;
    private final ForeignParts foreign;
    private final ToIntFunction<Passage> worth;

    /** A page's; {@code worth} says how much text a passage tells. */
    FlatEntries(PageText page, ForeignParts foreign, ToIntFunction<Passage> worth) {
        this.page = page;
        this.outline = page.outline;
        this.foreign = foreign;
        this.worth = worth;
    }

    /** Gives each entry its passages and its time, where they hold most of what the page tells; how many there are. */
    int take() {
        Map<Long, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < page.passages.size(); i++) {
            if (isTime(page.passages.get(i))) {
                int element = page.passages.get(i).element;
                long key = outline.look(element) * 31 + outline.parent(element);
                alike.computeIfAbsent(key, look -> new ArrayList<>()).add(i);
            }
        }
        List<Integer> times = List.of();
        for (List<Integer> group : alike.values()) {
            times = group.size() > times.size() ? group : times;
        }
        return times.size() >= FEWEST && holds(times) ? take(times) : 0;
    }

    private boolean isTime(Passage passage) {
        return passage.size <= TIME
                && passage.linked == 0
                && passage.table == Outline.NONE
                && passage.kind != BlockKind.HEADING
                && Clock.isWhole(page.text, passage.start, passage.end)
                && !foreign.isSilent(passage.element);
    }

    /** Whether most times have a text below them, and these are most of the page's. */
    private boolean holds(List<Integer> times) {
        long all = 0;
        for (Passage passage : page.passages) {
            all += worth.applyAsInt(passage);
        }
        long told = 0;
        int entries = 0;
        for (int k = 0; k < times.size(); k++) {
            long text = 0;
            for (int i = times.get(k) + 1; i < end(times, k); i++) {
                text += worth.applyAsInt(page.passages.get(i));
            }
            told += text;
            entries += text > TIME ? 1 : 0;
        }
        return told * 10 > all * 6 && entries * 4 >= times.size() * 3;
    }

    /** Behind the passages of an entry: at the next time, or where the element ends that holds the times. */
    private int end(List<Integer> times, int number) {
        if (number + 1 < times.size()) {
            return times.get(number + 1);
        }
        int around = outline.parent(page.passages.get(times.get(number)).element);
        int end = times.get(number) + 1;
        while (end < page.passages.size() && outline.holds(around, page.passages.get(end).element)) {
            end++;
        }
        return end;
    }

    private int take(List<Integer> times) {
        int level = 2;
        int entries = 0;
        for (int k = 0; k < times.size(); k++) {
            Passage time = page.passages.get(times.get(k));
            List<Passage> entry = page.passages.subList(times.get(k) + 1, end(times, k));
            if (entry.isEmpty()) {
                continue;
            }
            if (entry.get(0).kind == BlockKind.HEADING) {
                level = entry.get(0).level;
            }
            time.isTime = true;
            entry.forEach(passage -> passage.entry = time.element);
            page.entryTimes.put(time.element, new PageText.EntryTime(page.textOf(time), false, level));
            entries++;
        }
        return entries;
    }
}
