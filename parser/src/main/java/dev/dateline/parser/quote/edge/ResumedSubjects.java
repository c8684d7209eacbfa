package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Tokens;

/** Where what is said comes back behind a comma to whom it is about: "they had thought of going[, but had stayed]", "four fell[, two of them badly]". */
final class ResumedSubjects {
    private static final long THEM = Tokens.fold("them");
    private static final long WHICH = Tokens.fold("which");
    private static final long WHOM = Tokens.fold("whom");

    private final Elements elements;

    ResumedSubjects(Elements elements) {
        this.elements = elements;
    }

    /** Whether words that begin with one element go on behind a comma. */
    boolean goOn(int first, int comma) {
        return elements.is(comma, WordKind.COMMA)
                && !elements.quotes(first, comma)
                && (isSecondVerb(first, comma + 1) || isSomeOfThem(comma + 1));
    }

    /** "said [they had thought of going, but had stayed]": a second verb with the same auxiliary. */
    private boolean isSecondVerb(int first, int and) {
        int subject = first + Elements.bit(elements.is(first, WordKind.THAT));
        int auxiliary = and + 1;
        boolean joined = elements.isAndBut(and)
                && (elements.is(auxiliary, WordKind.HAVE) || elements.is(auxiliary, WordKind.MODAL));
        return joined
                && switch (elements.kind(subject)) {
                    case HE, SHE, THEY, WE, IT -> elements.fold(subject + 1) == elements.fold(auxiliary);
                    default -> false;
                };
    }

    /** "four fell[, two of them badly]", "six were held[, most of whom] are free". */
    private boolean isSomeOfThem(int count) {
        boolean some = elements.is(count, WordKind.NUMBER)
                || elements.is(count, WordKind.DETERMINER)
                || Numerals.has(elements.fold(count));
        long them = elements.fold(count + 2);
        return some && elements.is(count + 1, WordKind.OF) && (them == THEM || them == WHOM || them == WHICH);
    }
}
