package dev.dateline.parser.linear;

import java.util.Arrays;

/**
 * The kinds of features of one question, written down once: each is a number and the places, in a row of values, of the
 * up to three values that it is made of. The row of a candidate is filled, and one short loop makes all its features.
 * With a call for each feature, and a branch for each neighbour in {@link LinearModel}, finding who said what on the copy
 * of {@code StoryBenchmark} took a quarter longer.
 *
 * <p>Most have two values or three. Place 0 of a row is kept for the value that is missing, and holds 0: a template of fewer than
 * two has it in front of them, and a number from which as many zeros lead to that of the template.
 */
public final class Templates {
    private static final int MOST = 3;
    private static final int LEAST = 2;

    private int count;
    private int pairs; // how many have two values at most; they stand in front
    private long[] seeds = new long[16];
    private final byte[][] places = new byte[MOST][seeds.length]; // of the first values, the second and the third

    /** Adds a kind of feature: its number, and the places of its values. */
    public Templates add(int template, int... of) {
        if (of.length > MOST) {
            throw new IllegalArgumentException("template " + template + " of " + of.length + " values");
        }
        int at = open(of.length);
        long seed = template * Features.MIX;
        for (int missing = of.length; missing < LEAST; missing++) {
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

    /** Makes room for a template of so many values, and gives its place. */
    private int open(int values) {
        int at = values == MOST ? count : pairs;
        if (count == seeds.length) {
            resize(count * 2);
        }
        System.arraycopy(seeds, at, seeds, at + 1, count - at);
        for (byte[] nth : places) {
            System.arraycopy(nth, at, nth, at + 1, count - at);
            nth[at] = 0;
        }
        pairs += values == MOST ? 0 : 1;
        count++;
        return at;
    }

    /** All of these and all of others, to be made of one row at once. */
    public Templates and(Templates others) {
        Templates all = new Templates();
        all.resize(count + others.count);
        all.put(this, 0, pairs);
        all.put(others, 0, others.pairs);
        all.pairs = all.count;
        all.put(this, pairs, count);
        all.put(others, others.pairs, others.count);
        return all;
    }

    private void put(Templates others, int from, int to) {
        System.arraycopy(others.seeds, from, seeds, count, to - from);
        for (int nth = 0; nth < MOST; nth++) {
            System.arraycopy(others.places[nth], from, places[nth], count, to - from);
        }
        count += to - from;
    }

    private void resize(int room) {
        seeds = Arrays.copyOf(seeds, room);
        Arrays.setAll(places, nth -> Arrays.copyOf(places[nth], room));
    }

    int count() {
        return count;
    }

    /** How many of them have two values at most, the second and the third of a row of places; they stand in front of the others. */
    int pairs() {
        return pairs;
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
        for (int i = 0; i < pairs; i++) {
            long hash = (seeds[i] ^ values[two[i]]) * Features.MIX;
            hashes[from + i] = Features.folded((hash ^ values[three[i]]) * Features.MIX);
        }
        for (int i = pairs; i < count; i++) {
            long hash = ((seeds[i] ^ values[one[i]]) * Features.MIX ^ values[two[i]]) * Features.MIX;
            hashes[from + i] = Features.folded((hash ^ values[three[i]]) * Features.MIX);
        }
    }
}
