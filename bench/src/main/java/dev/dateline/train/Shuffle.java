package dev.dateline.train;

import java.util.Arrays;

/** The numbers from 0 in an order without a pattern, the same on every run. */
final class Shuffle {
    private final int[] order;
    private long seed;

    /** Orders of the numbers below a count; each start gives others. */
    Shuffle(int count, long start) {
        seed = start;
        order = new int[count];
        Arrays.setAll(order, i -> i);
    }

    /** The next order; the array is the shuffle's own. */
    int[] next() {
        for (int i = order.length - 1; i > 0; i--) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            int other = (int) Long.remainderUnsigned(seed >>> 16, i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
        return order;
    }
}
