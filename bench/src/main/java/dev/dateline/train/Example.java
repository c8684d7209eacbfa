package dev.dateline.train;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge.Question;

/** A question with its right answer. */
final class Example {
    private final Question question;
    private final int[][] candidates;
    private final int answer;
    private final double weight;

    /**
     * An example.
     *
     * @param question what was asked
     * @param candidates the features of each candidate; of {@link Question#CUE} there is one
     * @param answer the number of the right candidate; of {@link Question#CUE} 0 for yes and -1 for no
     * @param weight how much is learned from it, of 1
     */
    Example(Question question, int[][] candidates, int answer, double weight) {
        this.question = question;
        this.candidates = candidates;
        this.answer = answer;
        this.weight = weight;
    }

    static Example of(Question question, Candidates asked, int answer) {
        int[][] candidates = new int[asked.count()][];
        for (int i = 0; i < candidates.length; i++) {
            Features features = asked.features(i);
            candidates[i] = new int[features.count()];
            for (int j = 0; j < candidates[i].length; j++) {
                candidates[i][j] = features.hash(j);
            }
        }
        return new Example(question, candidates, answer, 1);
    }

    /** The same question and answer with these candidates. */
    Example with(int[][] others) {
        return new Example(question, others, answer, weight);
    }

    /** The same, from which so much is learned. */
    Example weighing(double share) {
        return new Example(question, candidates, answer, share);
    }

    Question question() {
        return question;
    }

    /** The features of each candidate, not to be changed. */
    int[][] candidates() {
        return candidates;
    }

    int answer() {
        return answer;
    }

    double weight() {
        return weight;
    }

    boolean isChoice() {
        return question != Question.CUE;
    }
}
