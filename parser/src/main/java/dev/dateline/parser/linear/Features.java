package dev.dateline.parser.linear;

import java.util.Arrays;

/** The features of one candidate, each a hash. Made once and filled again and again. */
public final class Features {
    static final long MIX = 0x9e3779b97f4a7c15L;
    /** What {@link #MIX} is multiplied with to be 1. */
    static final long UNMIX = 0xf1de83e19937733dL;

    private int[] hashes = new int[64];
    private int count;

    /** Forgets all features. */
    public void clear() {
        count = 0;
    }

    /** How many features there are. */
    public int count() {
        return count;
    }

    /** The hash of a feature. */
    public int hash(int feature) {
        return hashes[feature];
    }

    /** All hashes, with room behind the last. */
    int[] hashes() {
        return hashes;
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
            hashes = Arrays.copyOf(hashes, more * 2);
        }
        templates.hash(values, hashes, count);
        count = more;
    }

    /** The features of another, told apart by a number below 8: a model has the weights of all numbers side by side. */
    public void vary(Features others, int number) {
        if (others.count > hashes.length) {
            hashes = new int[others.hashes.length];
        }
        count = others.count;
        for (int i = 0; i < count; i++) {
            hashes[i] = others.hashes[i] ^ number << LinearModel.WAY_BITS;
        }
    }

    private void put(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = folded(hash);
    }

    static int folded(long hash) {
        return (int) (hash ^ hash >>> Integer.SIZE);
    }
}
