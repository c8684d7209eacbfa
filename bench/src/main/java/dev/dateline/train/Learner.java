package dev.dateline.train;

import dev.dateline.parser.quote.judge.Judge.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns to answer the questions of attributions. The weights are averaged over the second half of the passes, and over
 * several orders of the examples: what one order happens to teach last counts for less.
 */
final class Learner {
    private static final int ORDERS = 64;
    private static final int PASSES = 6;
    /** A feature that stands in fewer examples is left out. */
    private static final int LEAST = 5;

    private static final double DECAY = 3e-4;
    private static final double ENOUGH = 1e-4;
    private static final int SNAPSHOT = 5000;

    private final List<Example> examples;
    private final AdaGrad weights;

    private Learner(List<Example> examples, AdaGrad weights) {
        this.examples = examples;
        this.weights = weights;
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
        AdaGrad numbers = new AdaGrad(counts, LEAST, DECAY);
        List<Example> numbered = new ArrayList<>();
        for (Example example : examples) {
            int[][] candidates =
                    Arrays.stream(example.candidates()).map(numbers::numbered).toArray(int[][]::new);
            numbered.add(example.with(candidates));
        }
        Map<Integer, Double> averages = new HashMap<>();
        for (int order = 0; order < ORDERS; order++) {
            AdaGrad weights = new AdaGrad(counts, LEAST, DECAY);
            new Learner(numbered, weights).run(new Shuffle(numbered.size(), order));
            weights.averages().forEach((hash, weight) -> averages.merge(hash, weight / ORDERS, Double::sum));
        }
        return averages;
    }

    private void run(Shuffle shuffle) {
        int step = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            for (int number : shuffle.next()) {
                Example example = examples.get(number);
                if (example.isChoice()) {
                    choose(example);
                } else {
                    decide(example);
                }
                if (pass >= PASSES / 2 && ++step % SNAPSHOT == 0) {
                    weights.snapshot();
                }
            }
        }
        if (step < SNAPSHOT) {
            weights.snapshot();
        }
    }

    private void decide(Example example) {
        int[] features = example.candidates()[0];
        double yes = 1 / (1 + StrictMath.exp(-weights.score(features)));
        double error = example.weight() * (yes - (example.answer() == 0 ? 1 : 0));
        weights.update(features, error, rate(example.question()));
    }

    private void choose(Example example) {
        int[][] candidates = example.candidates();
        double[] shares = new double[candidates.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights.score(candidates[i]);
            highest = Math.max(highest, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(shares[i] - highest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            double error = example.weight() * (shares[i] / sum - (i == example.answer() ? 1 : 0));
            if (Math.abs(error) > ENOUGH) {
                weights.update(candidates[i], error, rate(example.question()));
            }
        }
    }

    /** How fast the answers to a question are learned. */
    private static double rate(Question question) {
        return switch (question) {
            case CUE, END -> .025;
            case START -> .05;
            case SOURCE, SIDE, FLOATING -> .06;
        };
    }
}
