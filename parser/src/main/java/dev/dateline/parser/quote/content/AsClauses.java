package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Clauses that tell whose wording some words in marks in front of them are: "cats and [“a goat,”] as Ann Lee put it, share the barn". */
final class AsClauses {
    private static final long AS = Tokens.fold("as");

    /** How many elements somebody has at most between "as" and the verb: "as the chef, Ann Lee, put it". */
    private static final int SUBJECT = 12;

    private final Elements elements;

    AsClauses(Elements elements) {
        this.elements = elements;
    }

    /** The words in marks that a cue is the verb of such a clause behind, or {@link PhraseSpan#NONE}. */
    long worded(Cue cue) {
        int head = elements.at(cue.head());
        if (!elements.is(head + 1, WordKind.IT) || !elements.quotes(head - SUBJECT, head)) {
            return PhraseSpan.NONE;
        }
        int as = head - 1;
        while (as > head - SUBJECT && isInSubject(as) && elements.fold(as) != AS) {
            as--;
        }
        int quotation = elements.is(as - 1, WordKind.COMMA) ? as - 2 : as - 1;
        boolean worded = elements.fold(as) == AS && elements.is(quotation, WordKind.QUOTATION);
        return worded ? PhraseSpan.of(elements.first(quotation), elements.first(quotation + 1)) : PhraseSpan.NONE;
    }

    private boolean isInSubject(int k) {
        return elements.is(k, WordKind.COMMA) || elements.kind(k).isWord() || elements.is(k, WordKind.CLITIC);
    }
}
