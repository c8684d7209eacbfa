package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/**
 * What a noun tells in a phrase that a sentence opens with: "Amid claims that [it leaks], Ann Lee left", "With a promise [of
 * lower fees, more boats, and a pier], she won". It ends where the main clause begins.
 */
final class FrontedNouns {
    /** How many elements stand at most ahead of the noun: "In response to growing public concerns". */
    private static final int AHEAD = 6;

    private final Elements elements;
    private final Clauses clauses;

    FrontedNouns(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** The end of a content behind such a noun: ahead of the main clause, else the end given. */
    int end(Cue cue, int start, int end) {
        int noun = elements.at(cue.head());
        int first = elements.at(start);
        if (!isFronted(cue, noun) || first <= noun) {
            return end;
        }
        boolean inner = false; // "that if it rains, [the dam will break], they left"
        boolean list = true;
        int far = Math.min(elements.count(), first + Elements.NEAR);
        for (int k = first; k < far; k++) {
            if (elements.is(k, WordKind.QUOTATION)) {
                return end;
            }
            if (elements.is(k, WordKind.COMMA) && !elements.isAndBut(k + 1) && clauses.isClause(k + 1)) {
                if (!inner) {
                    return elements.first(k) < end || list ? elements.first(k) : end;
                }
                inner = false;
            }
            inner |= elements.is(k, WordKind.SUBORDINATOR);
            list &= isOfList(k);
        }
        return end;
    }

    /** Whether nothing but prepositions and nouns stands from the sentence’s first word, a preposition, to the noun. */
    private boolean isFronted(Cue cue, int noun) {
        boolean fronted = noun > 0
                && noun <= AHEAD
                && (elements.is(0, WordKind.PREPOSITION) || elements.is(0, WordKind.SUBORDINATOR))
                && !elements.is(noun, WordKind.VERB_ING)
                && (cue.source() == PhraseSpan.NONE
                        || noun == 2 && elements.is(1, WordKind.POSSESSIVE)); // "With his promise"
        for (int k = 1; fronted && k < noun; k++) {
            fronted = switch (elements.kind(k)) {
                case ARTICLE, POSSESSIVE, DETERMINER, NUMBER, WORD, PREPOSITION, TO, VERB_ING, ADVERB -> !isVerb(k);
                default -> false;
            };
        }
        return fronted;
    }

    private boolean isOfList(int k) {
        return switch (elements.kind(k)) {
            case VERB_ED, BE, MODAL, HAVE, WHO, THAT, QUOTATION, COLON, DASH, SEMICOLON -> false;
            default -> elements.is(k - 1, WordKind.TO) || !isVerb(k); // "to [cut] taxes"
        };
    }

    private boolean isVerb(int k) {
        return elements.isListed(k, ListedWords.FINITE | ListedWords.PAST_VERB);
    }
}
