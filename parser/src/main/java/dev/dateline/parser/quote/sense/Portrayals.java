package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Verbs that tell what somebody says only with "as" behind their object: "[cast] her rival as weak", "[painted] the plan
 * as a risk"; but "[cast] a net", "[painted] the fence", "was [cast] as the lead", "[cast] Lee as Hamlet".
 */
final class Portrayals {
    private static final Phrases VERBS = Phrases.of(Portrayals.class, "portraying-verbs.txt");
    private static final Phrases STAGES = Phrases.of(Portrayals.class, "stage-words.txt");
    private static final long AS = Tokens.fold("as");

    /** The longest object, in elements: "the former secretary of state, Ida Holm,". */
    private static final int OBJECT = 16;

    private final Elements elements;

    Portrayals(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word is a form of such a verb, and portrays nobody. */
    boolean isNone(int k) {
        if (!VERBS.has(elements.fold(k)) || elements.takes(k, 'n')) {
            return false; // most words, and "cast doubt on"
        }
        if (elements.is(k - 1, WordKind.BY) || elements.is(k - 1, WordKind.DASH)) {
            return true; // "won by [painting] the town as poor" tells how
        }
        int as = as(k);
        return as < 0 || as == k + 1 || !tellsWhat(as + 1) || isStaged();
    }

    /** The element of the "as" behind the object of a verb, or -1. */
    private int as(int k) {
        int j = k + 1;
        while (j <= k + OBJECT && elements.fold(j) != AS && isInside(elements.kind(j))) {
            j++;
        }
        return j <= k + OBJECT && elements.fold(j) == AS ? j : -1;
    }

    private static boolean isInside(WordKind kind) {
        return switch (kind) {
            case EDGE, STOP, SEMICOLON, COLON, THAT, WHO, SUBORDINATOR, MODAL -> false;
            default -> true;
        };
    }

    /** "as [weak]", "as [a risk]", "as [offering little]"; but "as [Hamlet]", "as [she] spoke", "as [early] as". */
    private boolean tellsWhat(int k) {
        if (elements.fold(k + 1) == AS) {
            return false;
        }
        return switch (elements.kind(k)) {
            case ARTICLE, ADVERB, DETERMINER, QUOTATION, VERB_ED, VERB_ING, WORD, NUMBER, PERSON, PERSONS, BODY -> true;
            default -> false;
        };
    }

    /** Whether the sentence tells of a play or a film. */
    private boolean isStaged() {
        for (int j = 0; j < elements.count(); j++) {
            if (STAGES.has(elements.fold(j))) {
                return true;
            }
        }
        return false;
    }
}
