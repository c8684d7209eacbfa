package dev.dateline.parser.quote;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * Things that a participle right behind them tells somebody's thoughts of: "sales rose to 9 crowns, above [the 8 crowns]
 * expected by analysts". The clause that they stand in is the writer's.
 */
final class ExpectedThings {
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;

    ExpectedThings(NounPhrases phrases, Elements elements) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Where a content ahead of a cue begins: with such a thing, else at the start given. */
    int start(Cue cue, int start, int end) {
        int k = elements.at(cue.head());
        boolean told = elements.is(k + 1, WordKind.BY)
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.from(cue.source()) == elements.first(k + 2)
                && end == cue.head()
                && (elements.is(k, WordKind.VERB_ED) || elements.is(k, WordKind.WORD))
                && elements.kind(k - 1).isWord()
                && !elements.kind(k - 1).isBetween();
        long thing = told ? phrases.endingAt(end - 1, elements.from()) : PhraseSpan.NONE;
        int first = thing == PhraseSpan.NONE ? 0 : elements.at(PhraseSpan.from(thing));
        first += Elements.bit(elements.is(first, WordKind.VERB_ING)); // "missing [the 8 crowns]"
        boolean governed = elements.is(first - 1, WordKind.PREPOSITION) || elements.is(first - 1, WordKind.VERB_ING);
        return governed && hasVerb(elements.at(start), first - 1) ? elements.first(first) : start;
    }

    private boolean hasVerb(int first, int last) {
        for (int k = first; k < last && k < first + Elements.NEAR; k++) {
            if (elements.finite(k, k + 1) > 0 || Grammar.looksPast(tokens, elements.first(k))) {
                return true;
            }
        }
        return false;
    }
}
