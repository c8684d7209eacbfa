package dev.dateline.parser.quote;

import dev.dateline.parser.linear.LinearModel;

/** Answers by a learned model: the candidate of the highest score; a cue is one above zero. */
public final class ModelJudge implements Judge {
    static final Judge LEARNED = new ModelJudge(LinearModel.beside(ModelJudge.class, "attribution.model"));

    private final LinearModel model;

    public ModelJudge(LinearModel model) {
        this.model = model;
    }

    @Override
    public int choose(Question question, int cue, Candidates candidates) {
        if (question == Question.CUE) {
            int score = model.score(candidates.features(0));
            candidates.margin(score);
            return score > SURE ? 0 : -1;
        }
        int best = 0;
        int highest = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (int i = 0; i < candidates.count(); i++) {
            int score = model.score(candidates.features(i));
            if (score > highest) {
                second = highest;
                highest = score;
                best = i;
            } else if (score > second) {
                second = score;
            }
        }
        candidates.margin(candidates.count() == 1 ? 200 : highest - second);
        return best;
    }

    private static final int SURE = Integer.getInteger("sure", -35);
}
