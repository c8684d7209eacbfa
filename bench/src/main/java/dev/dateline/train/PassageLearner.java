package dev.dateline.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns which passages belong to stories: weights averaged over the second half of its passes.
 * What stands in pages of few sites only is left out, so that no weight knows a site.
 */
final class PassageLearner {
    private static final int PASSES = 12;
    private static final int SITES = 5;
    private static final int ORDERS = 4;
    private static final double RATE = .02;
    private static final double DECAY = 1e-2;

    private final List<PassageExample> examples;
    private final AdaGrad weights;

    private PassageLearner(List<PassageExample> examples, AdaGrad weights) {
        this.examples = examples;
        this.weights = weights;
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
        AdaGrad numbers = new AdaGrad(counts, SITES, DECAY);
        List<PassageExample> numbered = new ArrayList<>();
        for (List<PassageExample> site : sites.values()) {
            for (PassageExample example : site) {
                int[] features = numbers.numbered(example.features());
                numbered.add(new PassageExample(features, example.answer(), example.weight()));
            }
        }
        Map<Integer, Double> averages = new HashMap<>();
        for (int order = 0; order < ORDERS; order++) {
            AdaGrad weights = new AdaGrad(counts, SITES, DECAY);
            new PassageLearner(numbered, weights).run(new Shuffle(numbered.size(), order));
            weights.averages().forEach((hash, weight) -> averages.merge(hash, weight / ORDERS, Double::sum));
        }
        return averages;
    }

    private void run(Shuffle shuffle) {
        for (int pass = 0; pass < PASSES; pass++) {
            for (int number : shuffle.next()) {
                learn(examples.get(number));
            }
            if (pass >= PASSES / 2) {
                weights.snapshot();
            }
        }
    }

    private void learn(PassageExample example) {
        double right = 1 / (1 + StrictMath.exp(-weights.score(example.features())));
        weights.update(example.features(), example.weight() * (right - (example.answer() ? 1 : 0)), RATE);
    }
}
