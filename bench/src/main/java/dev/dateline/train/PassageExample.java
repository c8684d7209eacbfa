package dev.dateline.train;

import dev.dateline.parser.linear.Features;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a page.
 *
 * @param features hashes, or numbers, of its features; not to be changed
 * @param pair those of it and the passage before it, none for a page's first
 * @param answer whether it belongs to the story, null where nobody said
 * @param weight how much it counts
 */
record PassageExample(int[] features, int[] pair, @Nullable Boolean answer, double weight) {

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
}
