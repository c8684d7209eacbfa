package dev.dateline.parser.page.live;

import dev.dateline.parser.page.display.PageText;
import java.util.TreeSet;

/**
 * In which order the entries of a live blog stand: the one above tells what was before, as in coverage of one event that is read
 * from above, or what came later, so that no "she" of the entry below means whom it names.
 */
public final class EntryOrder {
    private EntryOrder() {}

    /** Whether most entries are later than the one above them, by the times that they print. */
    public static boolean ascends(PageText page) {
        int balance = 0;
        int before = Clock.NONE;
        for (int entry : new TreeSet<>(page.entryTimes.keySet())) {
            PageText.EntryTime time = page.entryTimes.get(entry);
            int minute = time == null ? Clock.NONE : Clock.minute(time.text());
            if (minute != Clock.NONE && before != Clock.NONE) {
                balance += Integer.compare(minute, before);
            }
            before = minute == Clock.NONE ? before : minute;
        }
        return balance > 0;
    }
}
