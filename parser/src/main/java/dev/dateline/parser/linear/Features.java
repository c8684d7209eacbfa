package dev.dateline.parser.linear;

import java.util.Arrays;

/**
 * The features of one candidate, each a hash. Made once and filled again and again. Those of {@link Templates} wait with their
 * values until they are weighed, which needs no row of hashes, or asked for.
 */
public final class Features {
    static final long MIX = 0x9e3779b97f4a7c15L;
    /** What {@link #MIX} is multiplied with to be 1. */
    static final long UNMIX = 0xf1de83e19937733dL;

    private int[] own = new int[64];
    private int[] hashes = own; // or those of others
    private int count;
    private int variant; // in the place of the bits that it changes
    private Templates[] templates = new Templates[4]; // of features behind the hashes
    private long[][] values = new long[4][];
    private int waiting; // how many of them there are

    /** Forgets all features. */
    public void clear() {
        hashes = own;
        count = 0;
        variant = 0;
        waiting = 0;
    }

    /** How many features there are. */
    public int count() {
        settle();
        return count;
    }

    /** The hash of a feature. */
    public int hash(int feature) {
        settle();
        return hashes[feature] ^ variant;
    }

    /** All hashes that are made, but for the bits of {@link #variant}, with room behind the last. */
    int[] hashes() {
        return hashes;
    }

    /** How many they are. */
    int hashed() {
        return count;
    }

    /** The bits by which all hashes differ from those that are kept. */
    int variant() {
        return variant;
    }

    /** How many templates wait with their values. */
    int waiting() {
        return waiting;
    }

    Templates templates(int nth) {
        return templates[nth];
    }

    long[] values(int nth) {
        return values[nth];
    }

    /** A feature without a value. */
    public void add(int template) {
        put(template * MIX);
    }

    /** A feature of one value. */
    public void add(int template, long value) {
        put((template * MIX ^ value) * MIX);
    }

    /** A feature of two values. */
    public void add(int template, long one, long two) {
        put(((template * MIX ^ one) * MIX ^ two) * MIX);
    }

    /** A feature of three values. */
    public void add(int template, long one, long two, long three) {
        put((((template * MIX ^ one) * MIX ^ two) * MIX ^ three) * MIX);
    }

    /** The features that templates make of a row of values. */
    public void add(Templates kinds, long[] row) {
        if (waiting == templates.length) {
            templates = Arrays.copyOf(templates, waiting * 2);
            values = Arrays.copyOf(values, waiting * 2);
        }
        templates[waiting] = kinds;
        long[] kept = values[waiting];
        if (kept == null || kept.length < row.length) {
            values[waiting] = row.clone();
        } else {
            System.arraycopy(row, 0, kept, 0, row.length);
        }
        waiting++;
    }

    /**
     * The features of another, told apart by a number below 8: a model has the weights of all numbers side by side. They are
     * those of the other as long as it is not cleared, and no more can be added.
     */
    public void vary(Features others, int number) {
        others.settle();
        hashes = others.hashes;
        count = others.count;
        variant = number << LinearModel.WAY_BITS;
    }

    /** Makes the hashes of those that wait. */
    private void settle() {
        for (int nth = 0; nth < waiting; nth++) {
            int more = count + templates[nth].count();
            grow(more);
            templates[nth].hash(values[nth], hashes, count);
            count = more;
        }
        waiting = 0;
    }

    private void put(long hash) {
        settle();
        grow(count + 1);
        hashes[count++] = folded(hash);
    }

    private void grow(int room) {
        if (room > hashes.length) {
            own = Arrays.copyOf(own, room * 2);
            hashes = own;
        }
    }

    static int folded(long hash) {
        return (int) (hash ^ hash >>> Integer.SIZE);
    }
}
