package dev.dateline.train;

import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.Judge.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well the words of cues are known: in how many other stories readers took a word for a cue. A word that many stories
 * ask about and none takes is hardly one in the next. Each example is learned from together with how well the others know
 * its word; afterwards that is made a part of the weight of the word's stem, so that a reader needs no table of it.
 */
final class Acquaintance {
    /** From so many stories on a word is known well. */
    private static final int WELL = 5;

    private static final int LEVELS = 5;

    private final Map<Integer, Integer> asked = new HashMap<>(); // by stem, in how many stories
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    Acquaintance(List<List<Example>> stories) {
        for (List<Example> story : stories) {
            stems(story, false).forEach((stem, any) -> asked.merge(stem, 1, Integer::sum));
            stems(story, true).forEach((stem, any) -> taken.merge(stem, 1, Integer::sum));
        }
        for (List<Example> story : stories) {
            Map<Integer, Boolean> here = stems(story, true);
            for (Example example : story) {
                examples.add(example.question() == Question.CUE ? levelled(example, here) : example);
            }
        }
    }

    private static Map<Integer, Boolean> stems(List<Example> story, boolean ofCues) {
        Map<Integer, Boolean> stems = new HashMap<>();
        for (Example example : story) {
            if (example.question() == Question.CUE && (!ofCues || example.answer() == 0)) {
                stems.put(example.candidates()[0][Judge.STEM], true);
            }
        }
        return stems;
    }

    private Example levelled(Example example, Map<Integer, Boolean> here) {
        int[] features = example.candidates()[0];
        int stem = features[Judge.STEM];
        int elsewhere = taken.getOrDefault(stem, 0) - (here.containsKey(stem) ? 1 : 0);
        int[] more = Arrays.copyOf(features, features.length + 1);
        more[features.length] = feature(level(asked.getOrDefault(stem, 1) - 1, elsewhere));
        return example.with(new int[][] {more});
    }

    private static int level(int asked, int taken) {
        if (asked == 0) {
            return 0;
        }
        return taken == 0 ? 1 : taken == 1 ? 2 : taken < WELL ? 3 : 4;
    }

    /** A feature for each level that no template makes. */
    private static int feature(int level) {
        return Integer.MIN_VALUE + level;
    }

    /** All examples, each with how well its word is known. */
    List<Example> examples() {
        return examples;
    }

    /** The weights, with those of the levels made a part of the stems' weights; a stem that no story has is the lowest level. */
    Map<Integer, Double> fold(Map<Integer, Double> weights) {
        Map<Integer, Double> folded = new HashMap<>(weights);
        double[] levels = new double[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = weights.getOrDefault(feature(i), 0.0);
            folded.remove(feature(i));
        }
        for (Example example : examples) {
            if (example.question() == Question.CUE) {
                folded.merge(example.candidates()[0][Judge.ANY], levels[0], Double::sum);
                break;
            }
        }
        asked.forEach((stem, stories) ->
                folded.merge(stem, levels[level(stories, taken.getOrDefault(stem, 0))] - levels[0], Double::sum));
        return folded;
    }
}
