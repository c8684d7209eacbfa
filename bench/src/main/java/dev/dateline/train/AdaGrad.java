package dev.dateline.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Log-linear weights as AdaGrad learns them: steps that grow smaller where a feature has been met often, and averages
 * over snapshots. Sums are taken in one order and by {@link StrictMath}, so the same examples give the same weights on
 * any machine.
 */
final class AdaGrad {
    private static final double CALM = 1e-3;

    private final int[] hashes; // sorted; a feature's number is its place
    private final double decay;
    private final double[] weights;
    private final double[] squares;
    private final double[] sums;
    private int snapshots;

    /**
     * Weights of nothing.
     *
     * @param counts how often each feature was met, by its hash
     * @param least features met less often are left out
     * @param decay how strongly weights are drawn to nothing
     */
    AdaGrad(Map<Integer, Integer> counts, int least, double decay) {
        hashes = counts.entrySet().stream()
                .filter(count -> count.getValue() >= least)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        this.decay = decay;
        weights = new double[hashes.length];
        squares = new double[hashes.length];
        sums = new double[hashes.length];
    }

    /** The numbers of features, by their hashes; those left out have none. */
    int[] numbered(int[] features) {
        return Arrays.stream(features)
                .map(hash -> Arrays.binarySearch(hashes, hash))
                .filter(number -> number >= 0)
                .toArray();
    }

    /** The sum of the weights of numbered features. */
    double score(int[] features) {
        double score = 0;
        for (int feature : features) {
            score += weights[feature];
        }
        return score;
    }

    /** Moves the weights of numbered features against an error. */
    void update(int[] features, double error, double rate) {
        for (int feature : features) {
            double slope = error + decay * weights[feature];
            squares[feature] += slope * slope;
            weights[feature] -= rate * slope / (StrictMath.sqrt(squares[feature]) + CALM);
        }
    }

    /** Takes the weights as they are into the average. */
    void snapshot() {
        snapshots++;
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
    }

    /** The weights, averaged over the snapshots, by the hashes of their features. */
    Map<Integer, Double> averages() {
        Map<Integer, Double> averages = new HashMap<>();
        for (int i = 0; i < hashes.length; i++) {
            averages.put(hashes[i], sums[i] / snapshots);
        }
        return averages;
    }
}
