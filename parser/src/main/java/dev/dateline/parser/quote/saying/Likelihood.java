package dev.dateline.parser.quote.saying;

/**
 * How likely it is that a source says anything at all of what is not quoted, in hundredths of the logarithm of the odds:
 * 0 is as likely as not. It rises with how sure the cue and its source are, and with how many words they are given.
 * Learned by logistic regression over who says one thing only in 122 stories of PolNeAR whose speakers are known, and
 * that the weights were not learned from.
 */
public final class Likelihood {
    /** Of quoted words, of turns and of what goes on: they are said, whoever it was. */
    public static final int CERTAIN = 1000;

    private static final int NONE = -130;

    /** What a sure cue adds; less sure ones add less, or take away, the more so below nothing. */
    private static final int CUE = 88;

    private static final int UNSURE_CUE = 162;

    private static final int SURE_CUE = 120;
    private static final int SOURCE = 151;
    private static final int SURE_SOURCE = 400;
    private static final int LENGTH = 106;

    /** More words than these make it no likelier. */
    public static final int LONG = 12;

    private Likelihood() {}

    /**
     * How likely it is.
     *
     * @param cue the cue and its source
     * @param words how many words it is given, counted up to {@link #LONG}
     */
    public static int of(Cue cue, int words) {
        int score = Math.max(-SURE_CUE, Math.min(SURE_CUE, cue.score()));
        int margin = Math.max(0, Math.min(SURE_SOURCE, cue.margin()));
        return NONE
                + (score < 0 ? UNSURE_CUE : CUE) * score / SURE_CUE
                + SOURCE * margin / SURE_SOURCE
                + LENGTH * words / LONG;
    }
}
