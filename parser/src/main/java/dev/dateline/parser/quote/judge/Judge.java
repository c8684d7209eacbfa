package dev.dateline.parser.quote.judge;

/**
 * Answers what the reader of attributions asks of each place in the text. The one in use weighs the features with a
 * learned model; one that knows the right answers writes them down to learn from.
 */
public interface Judge {
    /** Of the features of a {@link Question#CUE} the place of the one that every word has. */
    int ANY = 0;
    /** The place of the word without its ending among them. */
    int STEM = 1;

    /** What is asked. */
    enum Question {
        /** Whether a word attributes; one candidate, its token. */
        CUE,
        /** Which phrase is a cue's source; from the first token to the one behind the last, or {@code -1} for none. */
        SOURCE,
        /** On which side of a cue its content stands; the number of a {@link Side}. */
        SIDE,
        /** Behind which token a content ends. */
        END,
        /** At which token a content starts. */
        START,
        /** Who is the source of quoted words without a cue; as of {@link #SOURCE}. */
        FLOATING
    }

    /** Where content stands beside its cue. */
    enum Side {
        /** Nowhere: it attributes nothing. */
        NOWHERE,
        /** Behind it. */
        BEHIND,
        /** Before it. */
        BEFORE,
        /** On both sides. */
        AROUND,
        /** In the next unit. */
        NEXT
    }

    /** A word attributes. */
    int YES = 0;

    /** A word may attribute, where nothing else does: less likely than not. */
    int FAINT = 1;

    /** A word does not attribute. */
    int NO = -1;

    /**
     * The number of the candidate that is right; of a {@link Question#CUE} {@link #YES}, {@link #FAINT} or {@link #NO}.
     *
     * @param question what is asked
     * @param cue the token of the cue's head; of {@link Question#FLOATING} the first of the quoted words
     * @param candidates the candidates with their features
     */
    int choose(Question question, int cue, Candidates candidates);

    /** Whether it learns from what it is asked, so that it is asked even where rules leave its answer no weight. */
    default boolean learns() {
        return false;
    }
}
