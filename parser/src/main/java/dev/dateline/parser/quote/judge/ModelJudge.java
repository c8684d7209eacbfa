package dev.dateline.parser.quote.judge;

import dev.dateline.parser.linear.LinearModel;

/** Answers by a learned model: the candidate of the highest score. */
public final class ModelJudge implements Judge {
    public static final Judge LEARNED = new ModelJudge(LinearModel.beside(ModelJudge.class, "attribution.weights"));

    /** The score above which a word is a cue: higher finds fewer and surer ones; chosen on stories that are not learned from. */
    private static final int CUE = -66;

    /**
     * The score above which it is a faint one. Of what these attribute PolNeAR's readers mark a third: "Lund <i>pushed</i> for
     * a longer quay".
     */
    private static final int FAINT_CUE = -112;

    /** By how much the source of floating words must be likelier than none. */
    private static final int FLOATING = 20;

    /** How sure an answer is that has no other. */
    private static final int SURE = 200;

    private final LinearModel model;

    /** Whether a word with a score is no more than a faint cue. */
    public static boolean isFaint(int score) {
        return score <= CUE;
    }

    ModelJudge(LinearModel model) {
        this.model = model;
    }

    @Override
    public int choose(Question question, int cue, Candidates candidates) {
        if (question == Question.CUE) {
            int score = model.score(candidates.features(0)) + candidates.lean();
            candidates.margin(score);
            int answer = score > CUE ? YES : score > FAINT_CUE ? FAINT : NO;
            return answer == YES && candidates.isRefused(0) ? NO : answer; // a faint one is hardly ever kept
        }
        if (candidates.count() == 1) {
            candidates.margin(SURE);
            return 0;
        }
        int best = 0;
        int highest = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        int score = 0;
        for (int i = 0; i < candidates.count(); i++) {
            score = model.score(candidates.features(i));
            if (score > highest) {
                second = highest;
                highest = score;
                best = i;
            } else if (score > second) {
                second = score;
            }
        }
        if (question == Question.FLOATING && highest < score + FLOATING) {
            best = candidates.count() - 1; // nobody, who is asked last
        }
        candidates.margin(highest - second);
        return best;
    }
}
