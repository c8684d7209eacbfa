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
    private static final int EACH = 0x01010101;
    private static final int LOW_BITS = 0x7f7f7f7f;
    /** Bits for those that are free: each its number. */
    private static final int NUMBERS = 0x03020100;

    /** By four neighbours: in the upper half their weights, the first at its top; in the lower the bits of their hashes, turned over. */
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
        for (int i = 0; i < neighbours.length; i++) {
            neighbours[i] = four(neighbours[i], table, i * WAYS);
        }
    }

    /** Four neighbours, as the table has them, in one word. No two have the same bits, so that a hash finds one at most. */
    private static long four(long pairs, byte[] table, int first) {
        int weights = everySecond(pairs >>> Byte.SIZE);
        int taken = (weights & LOW_BITS) + LOW_BITS | weights; // the top bit of each byte that is not 0
        int free = (~taken >>> Byte.SIZE - 1 & EACH) * 0xff;
        int prints = everySecond(pairs) & ~free | NUMBERS & free;
        return differ(prints, 1) && differ(prints, 2)
                ? (long) Integer.reverseBytes(weights) << Integer.SIZE | ~prints & 0xffff_ffffL
                : crowded(table, first);
    }

    private static int everySecond(long bytes) {
        long four = bytes & 0x00ff_00ff_00ff_00ffL;
        long pairs = (four | four >>> Byte.SIZE) & 0x0000_ffff_0000_ffffL;
        return (int) (pairs | pairs >>> Short.SIZE);
    }

    /** Whether each of four neighbours has other bits than the one so far from it. */
    private static boolean differ(int prints, int distance) {
        int different = prints ^ Integer.rotateLeft(prints, Byte.SIZE * distance);
        return (different - EACH & ~different & ~LOW_BITS) == 0; // no byte is 0
    }

    /**
     * The same where some have the same bits: of those that are alike the first weighs as much as all, and those that are free
     * have bits that none of the others has.
     */
    private static long crowded(byte[] table, int first) {
        int prints = 0;
        int weights = 0;
        for (int way = 0; way < WAYS; way++) {
            prints |= (table[2 * (first + way)] & 0xff) << Byte.SIZE * way;
            weights |= (table[2 * (first + way) + 1] & 0xff) << Byte.SIZE * way;
        }
        long four = 0;
        int unused = 0;
        for (int way = 0; way < WAYS; way++) {
            int print = prints >>> Byte.SIZE * way & 0xff;
            int alike = alike(prints, weights, print);
            if (alike == 0 || Integer.numberOfTrailingZeros(alike) / Byte.SIZE != way) {
                while (alike(prints, weights, unused) != 0) {
                    unused++;
                }
                print = unused++;
                alike = 0;
            }
            int weight = alike * EACH >>> PRINT; // their sum, brought to the top
            four |= (long) weight << Long.SIZE - Byte.SIZE * (way + 1) | (~print & 0xffL) << Byte.SIZE * way;
        }
        return four;
    }

    /** The weights of those neighbours that have these bits. */
    private static int alike(int prints, int weights, int print) {
        int same = ~(prints ^ print * EACH); // all bits of each byte that is equal
        int equal = ((same & LOW_BITS) + EACH & same) >>> 7 & EACH; // 1 for it
        return weights & equal * 0xff;
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
        for (int way = 0; way < WAYS; way++) {
            int at = 2 * (slot ^ way);
            if (table[at + 1] == 0) {
                table[at] = (byte) (hash >>> PRINT);
                table[at + 1] = weight;
                return;
            }
            if (table[at] == (byte) (hash >>> PRINT)) {
                return;
            }
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

    /** All four neighbours of a feature are compared at once: to ask one after the other is to guess wrong. */
    private int score(int[] hashes, int count, int variant) {
        long[] table = neighbours;
        int places = mask;
        int sum = 0;
        for (int i = count - 1; i >= 0; i--) {
            int hash = hashes[i] ^ variant;
            long four = table[(hash & places) >>> WAY_BITS];
            int same = (int) four ^ (hash >>> PRINT) * EACH; // all bits of the byte that is equal
            int equal = ((same & LOW_BITS) + EACH & same) >>> 7 & EACH; // 1 for it
            sum += (int) (four >>> Integer.SIZE) * equal >> PRINT; // its weight, brought to the top
        }
        return sum;
    }

    /** The same of the features that values make, each weighed as soon as it is hashed. */
    private int score(Templates templates, long[] values) {
        long[] table = neighbours;
        int places = mask;
        long[] seeds = templates.seeds();
        byte[] one = templates.places(0);
        byte[] two = templates.places(1);
        byte[] three = templates.places(2);
        int sum = 0;
        for (int i = templates.count() - 1; i >= 0; i--) {
            long mixed = (((seeds[i] ^ values[one[i]]) * MIX ^ values[two[i]]) * MIX ^ values[three[i]]) * MIX;
            int hash = (int) (mixed ^ mixed >>> Integer.SIZE);
            long four = table[(hash & places) >>> WAY_BITS];
            int same = (int) four ^ (hash >>> PRINT) * EACH;
            sum += (int) (four >>> Integer.SIZE) * (((same & LOW_BITS) + EACH & same) >>> 7 & EACH) >> PRINT;
        }
        return sum;
    }
}
