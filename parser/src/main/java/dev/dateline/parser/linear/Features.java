package dev.dateline.parser.linear;

import java.util.Arrays;

/** The features of one candidate, each a hash. Made once and filled again and again. */
public final class Features {
    static final long MIX = 0x9e3779b97f4a7c15L;
    /** What {@link #MIX} is multiplied with to be 1. */
    static final long UNMIX = 0xf1de83e19937733dL;

    private int[] own = new int[64];
    private int[] hashes = own; // or those of others
    private int count;
    private int variant; // in the place of the bits that it changes

    /** Forgets all features. */
    public void clear() {
        hashes = own;
        count = 0;
        variant = 0;
    }

    /** How many features there are. */
    public int count() {
        return count;
    }

    /** The hash of a feature. */
    public int hash(int feature) {
        return hashes[feature] ^ variant;
    }

    /** All hashes, but for the bits of {@link #variant}, with room behind the last. */
    int[] hashes() {
        return hashes;
    }

    /** The bits by which all hashes differ from those that are kept. */
    int variant() {
        return variant;
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
    public void add(Templates templates, long[] values) {
        int more = count + templates.count();
        if (more > hashes.length) {
            grow(more * 2);
        }
        templates.hash(values, hashes, count);
        count = more;
    }

    /**
     * The features of another, told apart by a number below 8: a model has the weights of all numbers side by side. They are
     * those of the other as long as it is not cleared, and no more can be added.
     */
    public void vary(Features others, int number) {
        hashes = others.hashes;
        count = others.count;
        variant = number << LinearModel.WAY_BITS;
    }

    private void put(long hash) {
        if (count == hashes.length) {
            grow(count * 2);
        }
        hashes[count++] = folded(hash);
    }

    private void grow(int room) {
        own = Arrays.copyOf(own, room);
        hashes = own;
    }

    static int folded(long hash) {
        return (int) (hash ^ hash >>> Integer.SIZE);
    }
}
