package dev.dateline.parser.linear;

import java.util.Arrays;

/**
 * The kinds of features of one question, written down once: each is a number and the places, in a row of values, of the
 * up to three values that it is made of. The row of a candidate is filled, and one short loop makes all its features.
 * With a call for each feature, and a branch for each neighbour in {@link LinearModel}, finding who said what on the copy
 * of {@code StoryBenchmark} took a quarter longer.
 *
 * <p>Place 0 of a row is kept for the value that is missing, and holds 0. A template of fewer values has it in front of
 * them, and a number from which as many zeros lead to that of the template: so all are hashed alike.
 */
public final class Templates {
    private static final int MOST = 3;

    private int count;
    private final int[] counts = new int[MOST + 1]; // of those that have at most so many values, which stand in front
    private long[] seeds = new long[16];
    private final byte[][] places = new byte[MOST][seeds.length]; // of the first values, the second and the third

    /** Adds a kind of feature: its number, and the places of its values. */
    public Templates add(int template, int... of) {
        if (of.length > MOST) {
            throw new IllegalArgumentException("template " + template + " of " + of.length + " values");
        }
        int at = open(Math.max(1, of.length));
        long seed = template * Features.MIX;
        for (int missing = of.length; missing < MOST; missing++) {
            seed *= Features.UNMIX;
        }
        seeds[at] = seed;
        for (int nth = 0; nth < of.length; nth++) {
            if (of[nth] < 0 || of[nth] > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("template " + template + " of place " + of[nth]);
            }
            places[MOST - of.length + nth][at] = (byte) of[nth];
        }
        return this;
    }

    /** Makes room behind the templates of at most so many values, and gives its place. */
    private int open(int values) {
        int at = counts[values];
        if (count == seeds.length) {
            resize(count * 2);
        }
        System.arraycopy(seeds, at, seeds, at + 1, count - at);
        for (byte[] nth : places) {
            System.arraycopy(nth, at, nth, at + 1, count - at);
            nth[at] = 0;
        }
        for (int most = values; most <= MOST; most++) {
            counts[most]++;
        }
        count++;
        return at;
    }

    /** All of these and, behind them, all of others, to be made of one row at once. */
    public Templates and(Templates others) {
        Templates all = new Templates();
        all.count = count + others.count;
        Arrays.fill(all.counts, all.count);
        all.resize(all.count);
        all.put(0, this);
        all.put(count, others);
        return all;
    }

    private void put(int at, Templates others) {
        System.arraycopy(others.seeds, 0, seeds, at, others.count);
        for (int nth = 0; nth < MOST; nth++) {
            System.arraycopy(others.places[nth], 0, places[nth], at, others.count);
        }
    }

    private void resize(int room) {
        seeds = Arrays.copyOf(seeds, room);
        Arrays.setAll(places, nth -> Arrays.copyOf(places[nth], room));
    }

    int count() {
        return count;
    }

    long[] seeds() {
        return seeds;
    }

    /** Where the first values stand in a row, or the second, or the third. */
    byte[] places(int nth) {
        return places[nth];
    }

    /** Writes the hashes of the features that these values make, from a place on. */
    void hash(long[] values, int[] hashes, int from) {
        byte[] one = places[0];
        byte[] two = places[1];
        byte[] three = places[2];
        for (int i = 0; i < count; i++) {
            long hash = ((seeds[i] ^ values[one[i]]) * Features.MIX ^ values[two[i]]) * Features.MIX;
            hashes[from + i] = Features.folded((hash ^ values[three[i]]) * Features.MIX);
        }
    }
}
