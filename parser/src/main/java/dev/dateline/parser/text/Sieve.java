package dev.dateline.parser.text;

/**
 * A bit of each of many folds: most words of a text stand in no list, and the bit tells it without a search. Who keeps a
 * list keeps its bits, so that asking takes one read.
 */
final class Sieve {
    private Sieve() {}

    /** The bits of so many slots, of which none is set; both numbers are powers of two. */
    static long[] of(int slots, int bitsOfSlot) {
        return new long[Math.max(1, slots * bitsOfSlot / Long.SIZE)];
    }

    /** Lets a fold pass. */
    static void add(long[] bits, long fold) {
        bits[(int) (fold >>> 32) & bits.length - 1] |= 1L << fold;
    }

    /** Puts in a row, without a branch, the places of those of the first folds that may have been added; gives how many. */
    static int passing(long[] bits, long[] folds, int count, int[] places) {
        int mask = bits.length - 1;
        int found = 0;
        for (int i = 0; i < count; i++) {
            long fold = folds[i];
            places[found] = i;
            found += (int) (bits[(int) (fold >>> 32) & mask] >>> fold) & 1;
        }
        return found;
    }

    /** Whether a fold may have been added: 1, or 0 where it was not. */
    static int passes(long[] bits, long fold) {
        return (int) (bits[(int) (fold >>> 32) & bits.length - 1] >>> fold) & 1;
    }
}
