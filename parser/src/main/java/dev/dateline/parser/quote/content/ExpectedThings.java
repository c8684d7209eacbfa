package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
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
                && mayBeParticiple(k)
                && elements.kind(k - 1).isWord()
                && !elements.kind(k - 1).isBetween();
        long thing = told ? phrases.endingAt(end - 1, elements.from()) : PhraseSpan.NONE;
        int first = thing == PhraseSpan.NONE ? 0 : elements.firstOf(thing);
        first += Elements.bit(elements.is(first, WordKind.VERB_ING)); // "missing [the 8 crowns]"
        boolean governed = switch (elements.kind(first - 1)) {
            case PREPOSITION, VERB_ING -> hasVerb(first - 1);
            default -> first - 1 > elements.at(start) && isPast(first - 1);
        };
        return governed ? elements.first(first) : start;
    }

    private boolean isPast(int k) {
        return Grammar.looksPast(tokens, elements.first(k));
    }

    /** "expected", "forecast". */
    private boolean mayBeParticiple(int k) {
        return switch (elements.kind(k)) {
            case VERB_ED, WORD, PAPER -> true;
            default -> false;
        };
    }

    /** Whether a verb stands ahead of an element. */
    private boolean hasVerb(int last) {
        for (int k = last - 1; k >= 0 && k > last - Elements.NEAR; k--) {
            if (elements.finite(k, k + 1) > 0 || isPast(k)) {
                return true;
            }
        }
        return false;
    }
}
