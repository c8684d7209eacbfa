package dev.dateline.train;

import dev.dateline.parser.linear.Features;
import org.jspecify.annotations.Nullable;

/** A passage of a page: its features and those of it and the passage before it, and whether it belongs to the story. */
final class PassageExample {
    private final int[] features;
    private final int[] pair;
    private final @Nullable Boolean answer;
    private final double weight;

    /**
     * An example.
     *
     * @param features hashes, or numbers, of its features
     * @param pair those of it and the passage before it, none for a page's first
     * @param answer whether it belongs to the story, null where nobody said
     * @param weight how much it counts
     */
    PassageExample(int[] features, int[] pair, @Nullable Boolean answer, double weight) {
        this.features = features;
        this.pair = pair;
        this.answer = answer;
        this.weight = weight;
    }

    static int[] hashes(Features features) {
        int[] hashes = new int[features.count()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = features.hash(i);
        }
        return hashes;
    }

    PassageExample times(double share) {
        return new PassageExample(features, pair, answer, weight * share);
    }

    PassageExample withPair(int[] features) {
        return new PassageExample(this.features, features, answer, weight);
    }

    /** Its features, not to be changed. */
    int[] features() {
        return features;
    }

    /** The features of it and the passage before it, not to be changed. */
    int[] pair() {
        return pair;
    }

    @Nullable
    Boolean answer() {
        return answer;
    }

    double weight() {
        return weight;
    }
}
