package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/**
 * Nouns that tell elsewhere what somebody says, ahead of the noun of a subject, of which they tell what kind it is: "Her [plan]
 * manager was late", "[Hope] chests were sold"; but "Her [claim] last week was", "the [claim] Lee made was".
 */
public final class NounModifiers {
    private NounModifiers() {}

    /** Whether a word is one. */
    public static boolean has(Elements elements, int k) {
        boolean noun = elements.is(k, WordKind.WORD)
                && elements.sort(k) != AttributionWords.NONE
                && (elements.is(k - 1, WordKind.POSSESSIVE)
                        || elements.is(k - 1, WordKind.ARTICLE)
                        || elements.is(k - 1, WordKind.EDGE));
        boolean compound = noun
                && switch (elements.kind(k + 1)) {
                    case WORD, PERSON, BODY, PAPER -> !elements.isIrregularPast(k + 1);
                    case VERB_S -> elements.is(k - 1, WordKind.EDGE); // but "Her claim [rests] on"
                    default -> false;
                };
        return compound
                && switch (elements.kind(k + 2)) {
                    case BE, HAVE, MODAL -> true;
                    default -> elements.isPast(k + 2) && !elements.is(k - 1, WordKind.EDGE);
                };
    }
}
