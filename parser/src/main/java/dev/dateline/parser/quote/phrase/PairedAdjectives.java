package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/** Two {@link Adjectives} of one noun among the elements of a unit, with or without an article: "demanded [new, tougher] rules". */
public final class PairedAdjectives {
    private final Elements elements;

    public PairedAdjectives(Elements elements) {
        this.elements = elements;
    }

    /** Whether a comma stands between them, and their noun behind the second; no "The law is old, new research shows". */
    public boolean isBetween(int comma) {
        return elements.is(comma, WordKind.COMMA)
                && isAdjective(comma + 1)
                && isAdjective(comma - 1)
                && !elements.is(comma - 2, WordKind.BE)
                && !elements.is(comma - 2, WordKind.ADVERB)
                && switch (elements.kind(comma + 2)) {
                    case WORD, VERB_S, VERB_ING, PERSON, PERSONS, BODY, PAPER -> true;
                    default -> false;
                };
    }

    private boolean isAdjective(int k) {
        return !elements.is(k, WordKind.ADVERB) && Adjectives.describes(elements.tokens(), elements.first(k)); // "then"
    }
}
