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

    /** Whether a fold may have been added: 1, or 0 where it was not. */
    static int passes(long[] bits, long fold) {
        return (int) (bits[(int) (fold >>> 32) & bits.length - 1] >>> fold) & 1;
    }
}
