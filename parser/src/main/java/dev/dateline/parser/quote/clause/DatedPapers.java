package dev.dateline.parser.quote.clause;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * Papers and pictures that a clause on when they were made parts from their verb: "[Images] taken the day before the storm hit
 * showed", "A [report] published after the mill failed said"; but "The letter cited a summit where Ann Lee said".
 */
final class DatedPapers {
    /** How far behind the participle the clause begins at most. */
    private static final int LONGEST = 24;

    private final Tokens tokens;
    private final Elements elements;

    DatedPapers(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** The noun of such a paper, where the unit begins with it and the subject of a verb seems to end with an element; or -1. */
    int noun(int left) {
        int participle = 1;
        while (participle < Math.min(left, LONGEST)
                && elements.kind(participle).isPhrase()
                && !isParticiple(participle)) {
            participle++;
        }
        boolean made = participle < left && isParticiple(participle) && isTelling(participle - 1);
        int opener = made ? elements.next(WordKind.SUBORDINATOR, participle, Math.min(left, LONGEST)) : left;
        boolean dated = made
                && elements.is(opener, WordKind.SUBORDINATOR)
                && opener < left - 1
                && Grammar.looksPast(tokens, elements.first(left));
        for (int k = participle + 1; dated && k < left; k++) {
            dated = k == opener || elements.is(k, WordKind.BE) && k > opener || !isBorder(k);
        }
        return dated ? participle - 1 : -1;
    }

    private boolean isBorder(int k) {
        return switch (elements.kind(k)) {
            case COMMA, SEMICOLON, COLON, DASH, QUOTATION, AND, BUT, THAT, WHO, SUBORDINATOR, MODAL, HAVE, BE -> true;
            default -> false;
        };
    }

    /** "a report", "images". */
    private boolean isTelling(int noun) {
        int token = elements.first(noun);
        return elements.is(noun, WordKind.PAPER)
                || noun == 0 && Nouns.isDocument(tokens, token)
                || Nouns.isEvidence(tokens, token);
    }

    boolean isParticiple(int k) {
        return elements.is(k, WordKind.VERB_ED)
                || elements.is(k, WordKind.WORD) && Grammar.isIrregularParticiple(elements.fold(k));
    }
}
