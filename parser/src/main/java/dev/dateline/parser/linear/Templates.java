package dev.dateline.parser.linear;

import java.util.Arrays;

/**
 * The kinds of features of one question, written down once: each is a number and the places, in a row of values, of the
 * up to three values that it is made of. The row of a candidate is filled, and one short loop makes all its features.
 * With a call for each feature, and a branch for each neighbour in {@link LinearModel}, finding who said what on the copy
 * of {@code StoryBenchmark} took a quarter longer.
 *
 * <p>Place 0 of a row is kept for the value that is missing, and holds 0.
 */
public final class Templates {
    private static final int MOST = 3;

    private int count;
    private long[] seeds = new long[16];
    private byte[] places = new byte[16 * MOST];

    /** Adds a kind of feature: its number, and the places of its values. */
    public Templates add(int template, int... of) {
        if (of.length > MOST) {
            throw new IllegalArgumentException("template " + template + " of " + of.length + " values");
        }
        if (count == seeds.length) {
            seeds = Arrays.copyOf(seeds, count * 2);
            places = Arrays.copyOf(places, count * 2 * MOST);
        }
        int missing = MOST - of.length;
        long seed = template * Features.MIX;
        for (int i = 0; i < missing; i++) {
            seed *= Features.UNMIX; // so that the loop may mix in three values of each, the first of them 0
        }
        seeds[count] = seed;
        for (int i = 0; i < of.length; i++) {
            if (of[i] < 0 || of[i] > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("template " + template + " of place " + of[i]);
            }
            places[count * MOST + missing + i] = (byte) of[i];
        }
        count++;
        return this;
    }

    int count() {
        return count;
    }

    /** Writes the hashes of the features that these values make, from a place on. */
    void hash(long[] values, int[] hashes, int from) {
        for (int i = 0, at = 0; i < count; i++, at += MOST) {
            long hash = (seeds[i] ^ values[places[at]]) * Features.MIX;
            hash = (hash ^ values[places[at + 1]]) * Features.MIX;
            hash = (hash ^ values[places[at + 2]]) * Features.MIX;
            hashes[from + i] = Features.folded(hash);
        }
    }
}
