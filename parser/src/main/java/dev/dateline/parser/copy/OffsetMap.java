package dev.dateline.parser.copy;

import java.util.Arrays;

/**
 * Leads from offsets of a text back to the offsets of what it was made from, in runs that were copied as they stood.
 * Runs are appended in order of the text; what stands between two runs was put in.
 */
public final class OffsetMap {
    private int count;
    private int[] starts = new int[8];
    private int[] origins = new int[8];
    private int[] lengths = new int[8];

    /** Says that the text from {@code start} on was copied from {@code origin} on. */
    public void append(int start, int origin, int length) {
        if (length <= 0) {
            return;
        }
        if (count > 0) {
            int last = count - 1;
            if (starts[last] + lengths[last] == start && origins[last] + lengths[last] == origin) {
                lengths[last] += length;
                return;
            }
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            origins = Arrays.copyOf(origins, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        starts[count] = start;
        origins[count] = origin;
        lengths[count] = length;
        count++;
    }

    /** Where the character at this offset came from; for one that was put in, the end of the run before it. */
    public int origin(int offset) {
        int run = Arrays.binarySearch(starts, 0, count, offset);
        if (run < 0) {
            run = -run - 2;
        }
        return run < 0 ? 0 : origins[run] + Math.min(offset - starts[run], lengths[run]);
    }
}
