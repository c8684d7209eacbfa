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

    private final List<List<PassageExample>> pages;
    private final AdaGrad weights;

    private PassageLearner(List<List<PassageExample>> pages, AdaGrad weights) {
        this.pages = pages;
        this.weights = weights;
    }

    /** The weights of the features by their hashes, from the pages of sites. */
    static Map<Integer, Double> learn(Map<String, List<List<PassageExample>>> sites) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<List<PassageExample>> site : sites.values()) {
            Set<Integer> met = new HashSet<>();
            for (PassageExample example : site.stream().flatMap(List::stream).toList()) {
                count(example.features(), met, counts);
                count(example.pair(), met, counts);
            }
        }
        AdaGrad numbers = new AdaGrad(counts, SITES, DECAY);
        List<List<PassageExample>> pages = new ArrayList<>();
        for (List<List<PassageExample>> site : sites.values()) {
            for (List<PassageExample> page : site) {
                pages.add(page.stream()
                        .map(example -> new PassageExample(
                                numbers.numbered(example.features()),
                                numbers.numbered(example.pair()),
                                example.answer(),
                                example.weight()))
                        .toList());
            }
        }
        Map<Integer, Double> averages = new HashMap<>();
        for (int order = 0; order < ORDERS; order++) {
            AdaGrad weights = new AdaGrad(counts, SITES, DECAY);
            new PassageLearner(pages, weights).run(new Shuffle(pages.size(), order));
            weights.averages().forEach((hash, weight) -> averages.merge(hash, weight / ORDERS, Double::sum));
        }
        return averages;
    }

    private static void count(int[] features, Set<Integer> met, Map<Integer, Integer> counts) {
        for (int hash : features) {
            if (met.add(hash)) {
                counts.merge(hash, 1, Integer::sum);
            }
        }
    }

    private void run(Shuffle shuffle) {
        for (int pass = 0; pass < PASSES; pass++) {
            for (int number : shuffle.next()) {
                learn(pages.get(number));
            }
            if (pass >= PASSES / 2) {
                weights.snapshot();
            }
        }
    }

    private void learn(List<PassageExample> page) {
        double[] scores = page.stream()
                .mapToDouble(example -> weights.score(example.features()))
                .toArray();
        double[] agreements = page.stream()
                .mapToDouble(example -> weights.score(example.pair()))
                .toArray();
        Chances guess = new Chances(scores, agreements, number -> null);
        Chances right =
                new Chances(scores, agreements, number -> page.get(number).answer());
        for (int i = 0; i < page.size(); i++) {
            PassageExample example = page.get(i);
            weights.update(example.features(), example.weight() * (guess.yes(i) - right.yes(i)), RATE);
            if (i > 0) {
                double weight = Math.min(example.weight(), page.get(i - 1).weight());
                weights.update(example.pair(), weight * (guess.same(i) - right.same(i)), RATE);
            }
        }
    }
}
