package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import org.jspecify.annotations.Nullable;

/**
 * The verb of what somebody tells of, behind what two dashes set off: "Ann Lee said the ship -- which she sold in May --
 * [raised] questions about it".
 */
public final class DashedSubjects {
    /** How many elements the subject and what dashes set off have, at most. */
    private static final int LONGEST = 24;

    private final Elements elements;

    public DashedSubjects(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word that may attribute is such a verb inside of what the last cue says. */
    public boolean isVerb(int k, @Nullable Cue last) {
        int close = elements.subjectEnd(k);
        if (last == null || !isDash(close) || last.kind() != Cue.Kind.PLAIN || !last.takes('t')) {
            return false;
        }
        int behind = elements.at(last.to());
        int open = -1;
        for (int j = skip(close) - 1; j > behind && j > close - LONGEST; j--) {
            switch (elements.kind(j)) {
                case DASH -> {
                    if (!elements.isHyphen(j)) {
                        open = j;
                    }
                }
                case QUOTATION, SEMICOLON, COLON -> {
                    return false;
                }
                default -> {}
            }
        }
        return open > behind && elements.verbs(behind, open, 1) == 0;
    }

    /** The first of two dashes that stand for one, "--". */
    private int skip(int dash) {
        return isDash(dash - 1) ? dash - 1 : dash;
    }

    private boolean isDash(int k) {
        return elements.is(k, WordKind.DASH) && !elements.isHyphen(k);
    }
}
