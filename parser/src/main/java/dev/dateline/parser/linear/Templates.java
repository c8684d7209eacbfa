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
    private final Group[] groups = {new Group(1), new Group(2), new Group(MOST)};

    /** Adds a kind of feature: its number, and the places of its values. */
    public Templates add(int template, int... of) {
        if (of.length > MOST) {
            throw new IllegalArgumentException("template " + template + " of " + of.length + " values");
        }
        groups[Math.max(1, of.length) - 1].add(template, of);
        count++;
        return this;
    }

    int count() {
        return count;
    }

    /** Writes the hashes of the features that these values make, from a place on. */
    void hash(long[] values, int[] hashes, int from) {
        groups[0].ones(values, hashes, from);
        groups[1].twos(values, hashes, from + groups[0].count);
        groups[2].threes(values, hashes, from + groups[0].count + groups[1].count);
    }

    /** The templates of so many values, each in a loop of its own. */
    private static final class Group {
        private int count;
        private long[] seeds = new long[16];
        private final byte[][] places; // of the first values, the second and the third

        Group(int most) {
            places = new byte[most][seeds.length];
        }

        void add(int template, int... of) {
            if (count == seeds.length) {
                seeds = Arrays.copyOf(seeds, count * 2);
                Arrays.setAll(places, nth -> Arrays.copyOf(places[nth], seeds.length));
            }
            // without a value the missing one is mixed in, as 0
            seeds[count] = of.length == 0 ? template * Features.MIX * Features.UNMIX : template * Features.MIX;
            for (int nth = 0; nth < of.length; nth++) {
                if (of[nth] < 0 || of[nth] > Byte.MAX_VALUE) {
                    throw new IllegalArgumentException("template " + template + " of place " + of[nth]);
                }
                places[nth][count] = (byte) of[nth];
            }
            count++;
        }

        void ones(long[] values, int[] hashes, int from) {
            long[] mixed = seeds;
            byte[] one = places[0];
            int all = count;
            for (int i = 0, at = from; i < all; i++, at++) {
                long hash = (mixed[i] ^ values[one[i]]) * Features.MIX;
                hashes[at] = (int) (hash ^ hash >>> Integer.SIZE);
            }
        }

        void twos(long[] values, int[] hashes, int from) {
            long[] mixed = seeds;
            byte[] one = places[0];
            byte[] two = places[1];
            int all = count;
            for (int i = 0, at = from; i < all; i++, at++) {
                long hash = ((mixed[i] ^ values[one[i]]) * Features.MIX ^ values[two[i]]) * Features.MIX;
                hashes[at] = (int) (hash ^ hash >>> Integer.SIZE);
            }
        }

        void threes(long[] values, int[] hashes, int from) {
            long[] mixed = seeds;
            byte[] one = places[0];
            byte[] two = places[1];
            byte[] three = places[2];
            int all = count;
            for (int i = 0, at = from; i < all; i++, at++) {
                long hash = ((mixed[i] ^ values[one[i]]) * Features.MIX ^ values[two[i]]) * Features.MIX;
                hash = (hash ^ values[three[i]]) * Features.MIX;
                hashes[at] = (int) (hash ^ hash >>> Integer.SIZE);
            }
        }
    }
}
