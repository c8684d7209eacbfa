package dev.dateline.parser.linear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Weights of features, by their hashes. A score is the sum of the weights of the features that are there.
 *
 * <p>A table of two bytes a weight: eight bits of the hash, by which a feature that was never learned is nearly always
 * known, and the weight. The low bits of the hash tell the place; four neighbours share it.
 */
public final class LinearModel {
    static final int WAY_BITS = 2;
    private static final int WAYS = 1 << WAY_BITS;
    private static final int PRINT = 24;

    private static final long MIX = Features.MIX;
    private static final long EACH = 0x0001_0001_0001_0001L;
    /** Of each of four neighbours the bits of its hash. */
    private static final long PRINTS = 0x00ff_00ff_00ff_00ffL;
    /** The bit right above those. */
    private static final long ABOVE = 0x0100_0100_0100_0100L;
    /** How many bits stand below the weight of the last of four neighbours. */
    private static final int BELOW = 56;

    /** By four neighbours: of each the bits of its hash and above them its weight, 0 where it is free. */
    private final long[] neighbours;

    private final int mask;

    /**
     * A model of these bytes.
     *
     * @throws IllegalArgumentException if their number is no power of two, or too small
     */
    public LinearModel(byte[] table) {
        if (Integer.bitCount(table.length) != 1 || table.length < 2 * WAYS) {
            throw new IllegalArgumentException("no table of weights: " + table.length + " bytes");
        }
        mask = table.length / 2 - 1;
        neighbours = new long[table.length / 2 / WAYS];
        ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(neighbours);
    }

    /**
     * The model in a file beside a class.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static LinearModel beside(Class<?> room, String file) {
        try (InputStream in = room.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + " beside " + room.getName());
            }
            return new LinearModel(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("weights " + file, unreadable);
        }
    }

    /** Puts a weight into the bytes of a table, if there is room for it and no neighbour alike. */
    public static void put(byte[] table, int hash, byte weight) {
        int slot = hash & (table.length / 2 - 1);
        int free = -1;
        for (int way = WAYS - 1; way >= 0; way--) {
            int at = 2 * (slot ^ way);
            if (table[at + 1] == 0) {
                free = at;
            } else if (table[at] == (byte) (hash >>> PRINT)) {
                return;
            }
        }
        if (free >= 0) {
            table[free] = (byte) (hash >>> PRINT);
            table[free + 1] = weight;
        }
    }

    /** The sum of the weights of these features. */
    public int score(Features features) {
        int sum = features.hashed() == 0 ? 0 : score(features.hashes(), features.hashed(), features.variant());
        for (int nth = 0; nth < features.waiting(); nth++) {
            sum += score(features.templates(nth), features.values(nth));
        }
        return sum;
    }

    /**
     * All four neighbours of a feature are compared at once: to ask one after the other is to guess wrong. Of the one
     * that is equal the bit above is left; times 0xff it is all bits of its weight, which one multiplication brings to
     * the top.
     */
    private int score(int[] hashes, int count, int variant) {
        long[] table = neighbours;
        int places = mask;
        long sum = 0;
        for (int i = count - 1; i >= 0; i--) {
            int hash = hashes[i] ^ variant;
            long four = table[(hash & places) >>> WAY_BITS];
            long equal = ABOVE - ((four ^ (hash >>> PRINT) * EACH) & PRINTS) & ABOVE;
            sum += (four & equal * 0xff) * EACH >> BELOW;
        }
        return (int) sum;
    }

    /** The same of the features that values make, each weighed as soon as it is hashed. */
    private int score(Templates templates, long[] values) {
        long[] table = neighbours;
        int places = mask;
        long[] seeds = templates.seeds();
        byte[] one = templates.places(0);
        byte[] two = templates.places(1);
        byte[] three = templates.places(2);
        int pairs = templates.pairs();
        long sum = 0;
        for (int i = pairs - 1; i >= 0; i--) {
            long mixed = ((seeds[i] ^ values[two[i]]) * MIX ^ values[three[i]]) * MIX;
            int hash = (int) (mixed ^ mixed >>> Integer.SIZE);
            long four = table[(hash & places) >>> WAY_BITS];
            sum += (four & (ABOVE - ((four ^ (hash >>> PRINT) * EACH) & PRINTS) & ABOVE) * 0xff) * EACH >> BELOW;
        }
        for (int i = templates.count() - 1; i >= pairs; i--) {
            long mixed = (((seeds[i] ^ values[one[i]]) * MIX ^ values[two[i]]) * MIX ^ values[three[i]]) * MIX;
            int hash = (int) (mixed ^ mixed >>> Integer.SIZE);
            long four = table[(hash & places) >>> WAY_BITS];
            sum += (four & (ABOVE - ((four ^ (hash >>> PRINT) * EACH) & PRINTS) & ABOVE) * 0xff) * EACH >> BELOW;
        }
        return (int) sum;
    }
}
