package dev.dateline.parser.linear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Weights of features, by their hashes. A score is the sum of the weights of the features that are there. */
public final class LinearModel {
    /** How many weights share a slot. */
    private static final int WAYS = 4;

    private final byte[] weights;
    private final int mask;

    /** A model of these weights; their number is a power of two. */
    public LinearModel(byte[] weights) {
        if (Integer.bitCount(weights.length) != 1) {
            throw new IllegalArgumentException("the number of weights is no power of two: " + weights.length);
        }
        this.weights = weights.clone();
        mask = weights.length / 2 - 1;
    }

    /** The model in a file beside a class. */
    public static LinearModel beside(Class<?> room, String file) {
        try (InputStream in = room.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no file " + file + " beside " + room.getName());
            }
            return new LinearModel(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
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
        int slot = 2 * (hash & mask);
        byte print = (byte) (hash >>> 24);
        for (int way = 0; way < WAYS; way++) {
            int at = slot ^ 2 * way;
            if (weights[at] == print) {
                return weights[at + 1];
            }
        }
        return 0;
    }
}
