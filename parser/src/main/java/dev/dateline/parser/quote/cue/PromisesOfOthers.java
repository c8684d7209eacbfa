package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of saying in a clause that only tells of somebody, between a cue and the words that it hands over: "Lee wrote to Holm, a mayor who
 * [promised] more boats: “Where are they?”"
 */
final class PromisesOfOthers {
    /** How many elements what is promised has at most. */
    private static final int LONGEST = 10;

    private final Elements elements;

    PromisesOfOthers(Elements elements) {
        this.elements = elements;
    }

    /** Whether an element is such a verb, behind the last cue. */
    boolean has(int k, @Nullable Cue last) {
        return last != null
                && last.takes('q')
                && elements.is(elements.subjectEnd(k), WordKind.WHO)
                && !hearsOne(k)
                && opensThing(k + 1)
                && handsOver(k + 2);
    }

    /** "who told the cooks: “No.”" */
    private boolean hearsOne(int k) {
        return elements.takes(k, 'o');
    }

    private boolean opensThing(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE, NUMBER, WORD, VERB_S, BODY, PERSONS -> true;
            default -> false;
        };
    }

    /** Whether a thing, a colon and quoted words stand there; but not behind a noun of words, "who gave this answer: “No.”" */
    private boolean handsOver(int from) {
        int k = from;
        while (k < from + LONGEST && (elements.kind(k).isPhrase() || elements.is(k, WordKind.OF))) {
            k++;
        }
        boolean hands = elements.is(k, WordKind.COLON) && elements.is(k + 1, WordKind.QUOTATION);
        boolean words = elements.is(k - 1, WordKind.PAPER) || elements.sort(k - 1) != AttributionWords.NONE;
        return hands && !words;
    }
}
