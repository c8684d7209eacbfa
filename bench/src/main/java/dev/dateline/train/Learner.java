package dev.dateline.train;

import dev.dateline.parser.quote.Judge.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns log-linear weights by AdaGrad, averaged over the second half of its passes. Every sum is taken in the same
 * order and by {@link StrictMath}, so the same examples give the same weights on any machine.
 */
final class Learner {
    private static final int PASSES = 6;
    /** A feature that stands in fewer examples is left out. */
    private static final int LEAST = 5;

    private static final double DECAY = 1e-3;
    private static final double CALM = 1e-3;
    private static final double ENOUGH = 1e-4;
    private static final int SNAPSHOT = 5000;

    private final List<Example> examples;
    private final double[] weights;
    private final double[] squares;
    private final double[] sums;
    private int snapshots;

    private Learner(List<Example> examples, int features) {
        this.examples = examples;
        weights = new double[features];
        squares = new double[features];
        sums = new double[features];
    }

    /** The weights of the features, by their hashes. */
    static Map<Integer, Double> learn(List<Example> examples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (int[] candidate : example.candidates()) {
                for (int hash : candidate) {
                    counts.merge(hash, 1, Integer::sum);
                }
            }
        }
        int[] hashes = counts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        List<Example> numbered = new ArrayList<>();
        for (Example example : examples) {
            numbered.add(numbered(example, hashes));
        }
        Learner learner = new Learner(numbered, hashes.length);
        learner.run();
        Map<Integer, Double> weights = new HashMap<>();
        for (int i = 0; i < hashes.length; i++) {
            weights.put(hashes[i], learner.sums[i] / learner.snapshots);
        }
        return weights;
    }

    /** The same example with the numbers of its features for their hashes. */
    private static Example numbered(Example example, int[] hashes) {
        int[][] candidates = new int[example.candidates().length][];
        for (int i = 0; i < candidates.length; i++) {
            candidates[i] = Arrays.stream(example.candidates()[i])
                    .map(hash -> Arrays.binarySearch(hashes, hash))
                    .filter(number -> number >= 0)
                    .toArray();
        }
        return new Example(example.question(), candidates, example.answer());
    }

    private void run() {
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        long seed = 42;
        int step = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = order.length - 1; i > 0; i--) {
                seed = seed * 6364136223846793005L + 1442695040888963407L;
                int other = (int) Long.remainderUnsigned(seed >>> 16, i + 1);
                int swapped = order[i];
                order[i] = order[other];
                order[other] = swapped;
            }
            for (int number : order) {
                Example example = examples.get(number);
                if (example.isChoice()) {
                    choose(example);
                } else {
                    decide(example);
                }
                if (pass >= PASSES / 2 && ++step % SNAPSHOT == 0) {
                    snapshot();
                }
            }
        }
        if (snapshots == 0) {
            snapshot();
        }
    }

    private void snapshot() {
        snapshots++;
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
    }

    private void decide(Example example) {
        int[] features = example.candidates()[0];
        double yes = 1 / (1 + StrictMath.exp(-score(features)));
        update(features, yes - (example.answer() == 0 ? 1 : 0), example.question());
    }

    private void choose(Example example) {
        int[][] candidates = example.candidates();
        double[] shares = new double[candidates.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = score(candidates[i]);
            highest = Math.max(highest, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(shares[i] - highest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            double error = shares[i] / sum - (i == example.answer() ? 1 : 0);
            if (Math.abs(error) > ENOUGH) {
                update(candidates[i], error, example.question());
            }
        }
    }

    private double score(int[] features) {
        double score = 0;
        for (int feature : features) {
            score += weights[feature];
        }
        return score;
    }

    /** How fast the answers to a question are learned. */
    private static double rate(Question question) {
        return switch (question) {
            case CUE, END -> .025;
            case START -> .05;
            case SOURCE, SIDE -> .06;
        };
    }

    private void update(int[] features, double error, Question question) {
        double rate = rate(question);
        for (int feature : features) {
            double slope = error + DECAY * weights[feature];
            squares[feature] += slope * slope;
            weights[feature] -= rate * slope / (StrictMath.sqrt(squares[feature]) + CALM);
        }
    }
}
