package dev.dateline.train;

import dev.dateline.parser.linear.Features;

/** A passage of a page: its features, whether it belongs to the story, and how much it counts. */
final class PassageExample {
    private final int[] features;
    private final boolean answer;
    private final double weight;

    /**
     * An example.
     *
     * @param features hashes, or numbers of features
     * @param answer whether it belongs to the story
     * @param weight how much it counts
     */
    PassageExample(int[] features, boolean answer, double weight) {
        this.features = features;
        this.answer = answer;
        this.weight = weight;
    }

    static PassageExample of(Features features, boolean answer, double weight) {
        int[] hashes = new int[features.count()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = features.hash(i);
        }
        return new PassageExample(hashes, answer, weight);
    }

    PassageExample times(double share) {
        return new PassageExample(features, answer, weight * share);
    }

    /** Its features, not to be changed. */
    int[] features() {
        return features;
    }

    boolean answer() {
        return answer;
    }

    double weight() {
        return weight;
    }
}
