package dev.dateline.parser.page.judge;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.linear.LinearModel;

/** Weighs the features of a passage by what was learned from pages of many sites; the rules' own word counts much. */
public final class LearnedJudge implements PassageJudge {
    public static final PassageJudge PAGES =
            new LearnedJudge(LinearModel.beside(LearnedJudge.class, "passages.weights"));

    /** What the rules' word counts more than was learned: they were made on more pages than the weights. */
    private static final int RULE = 192;

    private final LinearModel model;

    LearnedJudge(LinearModel model) {
        this.model = model;
    }

    @Override
    public int score(CharSequence text, int size, boolean rule, Features features) {
        return model.score(features) + (rule ? RULE : -RULE);
    }

    @Override
    public int agreement(Features features) {
        return model.score(features);
    }
}
