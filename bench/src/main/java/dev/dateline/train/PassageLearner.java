package dev.dateline.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns which passages belong to stories: log-linear weights by AdaGrad, averaged over the second half of its passes.
 * What stands in pages of few sites only is left out, so that no weight knows a site.
 */
final class PassageLearner {
    private static final int PASSES = 12;
    private static final int SITES = 5;
    private static final double RATE = .02;
    private static final double DECAY = 1e-2;
    private static final double CALM = 1e-3;

    private final List<PassageExample> examples;
    private final double[] weights;
    private final double[] squares;
    private final double[] sums;

    private PassageLearner(List<PassageExample> examples, int features) {
        this.examples = examples;
        weights = new double[features];
        squares = new double[features];
        sums = new double[features];
    }

    /** The weights of the features by their hashes, from examples by sites. */
    static Map<Integer, Double> learn(Map<String, List<PassageExample>> sites) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<PassageExample> site : sites.values()) {
            Set<Integer> met = new HashSet<>();
            for (PassageExample example : site) {
                for (int hash : example.features()) {
                    if (met.add(hash)) {
                        counts.merge(hash, 1, Integer::sum);
                    }
                }
            }
        }
        int[] hashes = counts.entrySet().stream()
                .filter(count -> count.getValue() >= SITES)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        List<PassageExample> numbered = new ArrayList<>();
        for (List<PassageExample> site : sites.values()) {
            for (PassageExample example : site) {
                int[] features = Arrays.stream(example.features())
                        .map(hash -> Arrays.binarySearch(hashes, hash))
                        .filter(number -> number >= 0)
                        .toArray();
                numbered.add(new PassageExample(features, example.answer(), example.weight()));
            }
        }
        PassageLearner learner = new PassageLearner(numbered, hashes.length);
        learner.run();
        Map<Integer, Double> weights = new HashMap<>();
        for (int i = 0; i < hashes.length; i++) {
            weights.put(hashes[i], learner.sums[i] / (PASSES / 2));
        }
        return weights;
    }

    private void run() {
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        long seed = 42;
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = order.length - 1; i > 0; i--) {
                seed = seed * 6364136223846793005L + 1442695040888963407L;
                int other = (int) Long.remainderUnsigned(seed >>> 16, i + 1);
                int swapped = order[i];
                order[i] = order[other];
                order[other] = swapped;
            }
            for (int number : order) {
                learn(examples.get(number));
            }
            for (int i = 0; pass >= PASSES / 2 && i < weights.length; i++) {
                sums[i] += weights[i];
            }
        }
    }

    private void learn(PassageExample example) {
        double score = 0;
        for (int feature : example.features()) {
            score += weights[feature];
        }
        double error = example.weight() * (1 / (1 + StrictMath.exp(-score)) - (example.answer() ? 1 : 0));
        for (int feature : example.features()) {
            double slope = error + DECAY * weights[feature];
            squares[feature] += slope * slope;
            weights[feature] -= RATE * slope / (StrictMath.sqrt(squares[feature]) + CALM);
        }
    }
}
