package dev.dateline.train;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge.Question;

/** A question with its right answer. */
final class Example {
    private final Question question;
    private final int[][] candidates;
    private final int answer;

    /**
     * An example.
     *
     * @param question what was asked
     * @param candidates the features of each candidate; of {@link Question#CUE} there is one
     * @param answer the number of the right candidate; of {@link Question#CUE} 0 for yes and -1 for no
     */
    Example(Question question, int[][] candidates, int answer) {
        this.question = question;
        this.candidates = candidates;
        this.answer = answer;
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
        return new Example(question, candidates, answer);
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

    boolean isChoice() {
        return question != Question.CUE;
    }
}
