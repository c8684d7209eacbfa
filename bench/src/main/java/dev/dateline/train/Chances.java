package dev.dateline.train;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How likely each yes is in a row of yes and no, and each pair of the same answers, where scores speak for yes and for
 * agreement: the forward and backward sums of a chain.
 */
final class Chances {
    private static final double HIGHEST = 30;

    private final double[] yes;
    private final double[] same;

    /**
     * The chances of a row.
     *
     * @param scores what speaks for each yes
     * @param agreements what speaks for the same answer as the one before
     * @param answers those that are known, by their number; null for the others
     */
    Chances(double[] scores, double[] agreements, IntFunction<@Nullable Boolean> answers) {
        int count = scores.length;
        yes = new double[count];
        same = new double[count];
        double[][] node = new double[count][2];
        double[] bond = new double[count];
        for (int i = 0; i < count; i++) {
            Boolean answer = answers.apply(i);
            node[i][0] = answer != null && answer ? 0 : 1;
            node[i][1] = answer != null && !answer ? 0 : exp(scores[i]);
            bond[i] = exp(agreements[i]);
        }
        double[][] forward = new double[count][2];
        for (int i = 0; i < count; i++) {
            double no = i == 0 ? 1 : forward[i - 1][0] * bond[i] + forward[i - 1][1];
            double yes = i == 0 ? 1 : forward[i - 1][1] * bond[i] + forward[i - 1][0];
            fill(forward[i], no * node[i][0], yes * node[i][1]);
        }
        double[] backward = {.5, .5};
        for (int i = count - 1; i >= 0; i--) {
            double[] both = new double[2];
            fill(both, forward[i][0] * backward[0], forward[i][1] * backward[1]);
            yes[i] = both[1];
            if (i > 0) {
                double no = node[i][0] * backward[0];
                double on = node[i][1] * backward[1];
                double agree = bond[i] * (forward[i - 1][0] * no + forward[i - 1][1] * on);
                double other = forward[i - 1][0] * on + forward[i - 1][1] * no;
                same[i] = agree / (agree + other);
                fill(backward, no * bond[i] + on, on * bond[i] + no);
            }
        }
    }

    private static double exp(double score) {
        return StrictMath.exp(Math.max(-HIGHEST, Math.min(HIGHEST, score)));
    }

    private static void fill(double[] pair, double no, double yes) {
        pair[0] = no / (no + yes);
        pair[1] = yes / (no + yes);
    }

    /** How likely the answer to one is yes. */
    double yes(int number) {
        return yes[number];
    }

    /** How likely the answer to one is that to the one before it. */
    double same(int number) {
        return same[number];
    }
}
