package dev.dateline.parser.linear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Weights of features, by their hashes. A score is the sum of the weights of the features that are there.
 *
 * <p>A table of two bytes a weight: eight bits of the hash, by which a feature that was never learned is nearly always
 * known, and the weight. The low bits of the hash tell the place; four neighbours share it.
 */
public final class LinearModel {
    private static final int WAYS = 4;
    private static final int PRINT = 24;

    private final byte[] table;
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
        this.table = table.clone();
        mask = table.length / 2 - 1;
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

    /** Puts a weight into the bytes of a table, if there is room for it. */
    public static void put(byte[] table, int hash, byte weight) {
        int slot = hash & (table.length / 2 - 1);
        for (int way = 0; way < WAYS; way++) {
            int at = 2 * (slot ^ way);
            if (table[at + 1] == 0) {
                table[at] = (byte) (hash >>> PRINT);
                table[at + 1] = weight;
                return;
            }
        }
    }

    /** The sum of the weights of these features. */
    public int score(Features features) {
        int sum = 0;
        for (int i = 0; i < features.count(); i++) {
            sum += weight(features.hash(i));
        }
        return sum;
    }

    private int weight(int hash) {
        int slot = hash & mask;
        byte print = (byte) (hash >>> PRINT);
        for (int way = 0; way < WAYS; way++) {
            int at = 2 * (slot ^ way);
            if (table[at] == print) {
                return table[at + 1];
            }
        }
        return 0;
    }
}
