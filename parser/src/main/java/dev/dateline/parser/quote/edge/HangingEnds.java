package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * What is said never ends with a word that waits for what follows it: "asked to find out [whether] cooks wanted it", "has become
 * [increasingly] wary of them", "said that [its “odd” rule] is a mistake", "costs [between $2] and $3", "to hear that [Ole Rask], Ann Lee
 * and Ida Holm are late".
 */
final class HangingEnds {
    private static final Phrases HANGING = Phrases.of(HangingEnds.class, "hanging-words.txt");
    private static final long SUCH = Tokens.fold("such");
    private static final long AS = Tokens.fold("as");
    private static final long SO = Tokens.fold("so");
    private static final long WHAT = Tokens.fold("what");
    private static final long BETWEEN = Tokens.fold("between");

    /** No first of two between which something lies has more elements: "between about $2 million". */
    private static final int LIMIT = 5;

    private final Elements elements;
    private final Clauses clauses;

    HangingEnds(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** Whether the words behind a cue from a start to an end do. */
    boolean has(Cue cue, int start, int end) {
        int last = elements.at(end) - 1;
        int first = elements.at(start);
        if (cue.source() == PhraseSpan.NONE
                || last < first
                || elements.first(last + 1) != end
                || last + 1 >= elements.count()) {
            return false;
        }
        if (elements.is(last, WordKind.QUOTATION)) {
            return last > first && cue.takes('t') && cue.start() < start && isSubject(first, last);
        }
        if (isFirstOfTwo(first, last) || isInList(first, last) || isTold(first, last)) {
            return true;
        }
        WordKind behind = elements.kind(last + 1);
        boolean open = behind.isOpen() || behind.isArticle() || behind == WordKind.QUOTATION;
        return switch (elements.kind(last)) {
            case BE ->
                (open && behind != WordKind.NAME && behind != WordKind.PERSONS || elements.fold(last + 1) == SO)
                        && last > first;
            case TO -> (behind == WordKind.WORD || behind == WordKind.NAME || isWhat(last + 1)) && last > first;
            case PREPOSITION -> (behind == WordKind.NAME || behind == WordKind.NOT || isWhat(last + 1)) && last > first;
            default ->
                (behind.isWord() || behind == WordKind.NUMBER || open) && HANGING.has(elements.fold(last))
                        || elements.fold(last) == SUCH && elements.fold(last + 1) == AS;
        };
    }

    /** "said she was shocked [at] what she called a “plot”": a clause that tells what a thing is called. */
    private boolean isWhat(int k) {
        return elements.fold(k) == WHAT && clauses.isPronoun(k + 1) && elements.takes(k + 2, 'a');
    }

    /** "told them that Ann Lee had [assured him] that it was late": whether a verb of telling and whom it was said to wait for what was told. */
    private boolean isTold(int first, int last) {
        return last > first
                && elements.is(last, WordKind.OBJECT)
                && elements.is(last + 1, WordKind.THAT)
                && elements.takes(last - 1, 'o')
                && elements.takes(last - 1, 't');
    }

    /** "between [$2] and $3". */
    private boolean isFirstOfTwo(int first, int last) {
        boolean open = elements.is(last + 1, WordKind.AND);
        for (int k = last - 1; open && k >= first && k > last - LIMIT && !elements.is(k, WordKind.AND); k--) {
            if (elements.fold(k) == BETWEEN) {
                return true;
            }
        }
        return false;
    }

    /** "to hear that [Ole Rask], Ann Lee and Ida Holm are late": whether names alone stand behind "that", and the last of them does not. */
    private boolean isInList(int first, int last) {
        if (!elements.is(last + 1, WordKind.COMMA)) {
            return false;
        }
        int that = last;
        while (that > first && (elements.is(that, WordKind.NAME) || elements.is(that, WordKind.COMMA))) {
            that--;
        }
        int behind = last + 1;
        while (that > first && behind < last + Elements.NEAR && isOfList(behind)) {
            behind++;
        }
        return that > first
                && that < last
                && elements.is(that, WordKind.THAT)
                && behind > last + 2
                && elements.is(behind - 1, WordKind.NAME)
                && clauses.isFinite(behind);
    }

    private boolean isOfList(int k) {
        return elements.is(k, WordKind.NAME) || elements.is(k, WordKind.COMMA) || elements.is(k, WordKind.AND);
    }

    /** "that [such “haste”] is bad", "said [the port’s “secret”] plan failed": whether quoted words are a subject's, and nothing is told of it yet. */
    private boolean isSubject(int first, int quotation) {
        if (elements.tokens().is(elements.first(quotation + 1) - 2, ',')) {
            return false; // "said the “plan,” as"
        }
        int verb = quotation + 1;
        if (elements.is(verb, WordKind.VERB_S) && elements.isCueVerb(verb)) {
            return true; // "said that such “haste” poses a risk"
        }
        while (verb < quotation + Elements.NEAR && elements.kind(verb).isPhrase() && !clauses.isFinite(verb)) {
            verb++;
        }
        boolean adjective = elements.kind(quotation - 1).isArticle() || elements.is(quotation - 1, WordKind.CLITIC);
        boolean plain = switch (elements.kind(verb)) {
            case BE, HAVE, MODAL -> true;
            default -> false;
        };
        return plain && (verb == quotation + 1 || adjective && elements.verbs(first, quotation, 1) == 0);
    }
}
