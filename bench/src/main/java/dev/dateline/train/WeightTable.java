package dev.dateline.train;

import dev.dateline.parser.linear.LinearModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Packs weights into the bytes of a {@link LinearModel}: the largest first, until their slots are full. */
final class WeightTable {
    /** A weight of this size and above becomes 127. */
    private static final double CAP = 2;
    /** A weight that rounds to less is left out. */
    private static final int LEAST = 3;

    private WeightTable() {}

    /** The table of a model; {@code bits} says how many weights it can hold, as a power of two. */
    static byte[] pack(Map<Integer, Double> weights, int bits) {
        List<Map.Entry<Integer, Double>> largest = weights.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> weight) -> -Math.abs(weight.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        byte[] table = new byte[2 << bits];
        for (Map.Entry<Integer, Double> weight : largest) {
            long rounded = Math.round(weight.getValue() * Byte.MAX_VALUE / CAP);
            byte value = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, rounded));
            if (Math.abs(value) >= LEAST) {
                LinearModel.put(table, weight.getKey(), value);
            }
        }
        return table;
    }
}
