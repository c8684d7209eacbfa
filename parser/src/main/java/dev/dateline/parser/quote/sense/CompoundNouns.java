package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Words that could be a verb of several, "watch", "call", behind a phrase of one thing, and of which a clause tells what it
 * does: "a GPS [watch] that lasts", "another model [call] that finds tags".
 */
public final class CompoundNouns {
    private static final Phrases SINGULAR = Phrases.of(CompoundNouns.class, "determiners-of-one.txt");

    /** How far ahead of the noun its phrase opens, in elements. */
    private static final int PHRASE = 5;

    private final Elements elements;
    private final RelativeNouns related;

    public CompoundNouns(Elements elements) {
        this.elements = elements;
        this.related = new RelativeNouns(elements);
    }

    /** Whether a word that may attribute is one. */
    public boolean has(int k) {
        return related.isBaseForm(k) && elements.is(k + 1, WordKind.THAT) && isVerb(k + 2) && isOfOne(k);
    }

    /** "that [lasts]", "that [has] grown"; but "a city call that [rockets] be banned". */
    private boolean isVerb(int k) {
        return switch (elements.kind(k)) {
            case BE, MODAL, HAVE -> true;
            case VERB_S -> !elements.kind(k + 1).isVerb() && !elements.isIrregularPast(k + 1);
            default -> elements.is(k, WordKind.WORD) && elements.isIrregularPast(k); // "that [drew] a crowd"
        };
    }

    private boolean isOfOne(int k) {
        int i = k - 1;
        while (i > k - PHRASE && isInside(elements.kind(i)) && !SINGULAR.has(elements.fold(i))) {
            i--;
        }
        return i < k - 1 && SINGULAR.has(elements.fold(i));
    }

    private static boolean isInside(WordKind kind) {
        return switch (kind) {
            case NAME, WORD, VERB_ED, VERB_ING, BODY, PAPER, NUMBER, SIGN, DETERMINER, ARTICLE -> true;
            default -> false;
        };
    }
}
