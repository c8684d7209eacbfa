package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/**
 * What somebody is said to have used as a means, "accused Lee of cowing the court by [threatening] to quit": a part of what is
 * said, and no saying of its own; but "answered by [calling] her a liar".
 */
public final class MeansVerbs {
    /** How far behind the deed the means stands, in elements. */
    private static final int DEED = 12;

    private MeansVerbs() {}

    /** Whether a word that may attribute tells by which means the deed was done that the last cue tells of. */
    public static boolean has(Elements elements, int k, Cue last) {
        if (!elements.is(k, WordKind.VERB_ING) || !elements.is(k - 1, WordKind.BY) || last.kind() != Cue.Kind.PLAIN) {
            return false;
        }
        int low = elements.at(Math.min(last.to(), elements.to()));
        for (int i = k - 2; i > low && i > k - DEED; i--) {
            switch (elements.kind(i)) {
                case COMMA, SEMICOLON, COLON, DASH, QUOTATION, STOP -> {
                    return false;
                }
                case VERB_ING -> {
                    if (elements.is(i - 1, WordKind.OF) || elements.is(i - 1, WordKind.PREPOSITION)) {
                        return true;
                    }
                }
                default -> {
                    // the deed's own words
                }
            }
        }
        return false;
    }
}
