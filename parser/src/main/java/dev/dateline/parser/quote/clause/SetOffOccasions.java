package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** Where something was said, with what is told of that place between commas: "noted on a visit to Lumo, a firm that hopes to grow[, that] it rains". */
public final class SetOffOccasions {
    /** How many elements stand at most between the verb and the comma behind the place. */
    private static final int PLACE = 12;

    private SetOffOccasions() {}

    /** The “that” behind the second comma, which opens what is said; or -1. */
    public static int that(Elements elements, Cue cue) {
        int first = elements.at(cue.to());
        boolean told = elements.is(first, WordKind.PREPOSITION)
                && elements.has(WordKind.THAT)
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('t')
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) <= cue.from();
        int comma = told ? elements.next(WordKind.COMMA, first, Math.min(first + PLACE, elements.count())) : first;
        if (!told || !elements.is(comma, WordKind.COMMA) || !isPlace(elements, first, comma)) {
            return -1;
        }
        boolean apposed = elements.kind(comma + 1).isArticle()
                || elements.isRelativePronoun(comma + 1) && !elements.is(comma + 1, WordKind.THAT);
        for (int k = comma + 3; apposed && k < elements.count() && k < comma + Elements.NEAR; k++) {
            if (elements.is(k, WordKind.THAT) && elements.is(k - 1, WordKind.COMMA)) {
                return k;
            }
            apposed = !elements.is(k, WordKind.QUOTATION) && !elements.is(k, WordKind.SEMICOLON);
        }
        return -1;
    }

    /** Whether no clause begins among some elements: "on a visit Monday to Lumo". */
    private static boolean isPlace(Elements elements, int first, int end) {
        for (int k = first; k < end; k++) {
            switch (elements.kind(k)) {
                case BE, HAVE, MODAL, HE, SHE, IT, THEY, WE, YOU, SPEAKER_I, THAT, WHO, QUOTATION, VERB_ED, COLON -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }
}
