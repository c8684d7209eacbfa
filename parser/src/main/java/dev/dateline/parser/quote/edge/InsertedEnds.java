package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;

/**
 * Where the words end behind a cue that is set into a sentence: "Lee (she says [it is late]) left", "Lee — he said [it was
 * late] — left", "Lee, who called it [“a pest,”] left".
 */
final class InsertedEnds {
    private final Elements elements;

    InsertedEnds(Elements elements) {
        this.elements = elements;
    }

    /** The token behind the words from a start to an end. */
    int end(Cue cue, int start, int end) {
        int opener = opener(cue);
        boolean bracket = elements.is(opener, WordKind.OPEN);
        if (!bracket && opener > 0 && elements.is(opener + 1, WordKind.WHO)) {
            return ofRelative(cue, elements.is(opener, WordKind.COMMA), start, end);
        }
        if (isParticiple(cue)) {
            return ofParticiple(start, end);
        }
        if (!bracket && !elements.is(opener, WordKind.DASH)) {
            return end;
        }
        int behind = elements.at(end);
        int open = 0; // brackets inside of the words
        for (int k = elements.at(start) + 1; k < behind; k++) {
            open += Elements.bit(elements.is(k, WordKind.OPEN)) - Elements.bit(elements.is(k, WordKind.CLOSE));
            if (bracket ? open < 0 : elements.is(k, WordKind.DASH) && goesOn(k + 1)) {
                return elements.first(k - Elements.bit(elements.is(k - 1, WordKind.STOP)));
            }
        }
        return end;
    }

    /** Behind the first quoted words, where a comma inside of them closes the clause, or nothing opens it: "the cook who called it [“a pest”] left". */
    private int ofRelative(Cue cue, boolean comma, int start, int end) {
        int behind = elements.at(end);
        for (int k = elements.at(start); k < behind; k++) {
            int next = elements.first(k + 1);
            boolean closes = comma ? elements.tokens().is(next - 2, ',') : cue.takes('a');
            if (elements.is(k, WordKind.QUOTATION) && closes && goesOn(k + 1)) {
                return next;
            }
        }
        return end;
    }

    /** "The court, [ruling] that": a participle right behind the subject that the sentence opens with. */
    private boolean isParticiple(Cue cue) {
        int k = elements.at(cue.head());
        return elements.tokens().endsWith(cue.head(), "ing") // "ruling" may be a noun
                && elements.is(k - 1, WordKind.COMMA)
                && elements.firstOf(cue.source()) == 0
                && elements.behind(cue.source()) == k - 1;
    }

    /** Ahead of the comma that closes its clause: behind that stands the verb of the sentence. */
    private int ofParticiple(int start, int end) {
        int first = elements.at(start);
        int behind = elements.at(end);
        int comma = elements.next(WordKind.COMMA, first + 1, behind);
        boolean closes = comma < behind && !elements.quotes(first, comma) && elements.verbs(first, comma, 1) > 0;
        return closes && isVerb(comma + 1) ? elements.first(comma) : end;
    }

    private boolean isVerb(int k) {
        return switch (elements.kind(k)) {
            case BE, HAVE, MODAL -> true;
            default -> Grammar.looksPast(elements.tokens(), elements.first(k)) && !elements.is(k, WordKind.NAME);
        };
    }

    /** The element ahead of the subject of a cue; -1 where that does not stand in front. */
    private int opener(Cue cue) {
        boolean ahead = cue.source() != PhraseSpan.NONE && PhraseSpan.to(cue.source()) <= cue.from();
        return ahead ? elements.firstOf(cue.source()) - 1 : -1;
    }

    /** "— [left]": whether the verb of the sentence follows. */
    private boolean goesOn(int k) {
        int verb = k + Elements.bit(elements.is(k, WordKind.ADVERB));
        return switch (elements.kind(verb)) {
            case BE, HAVE, MODAL, VERB_ED, VERB_S -> true;
            default -> elements.isCueVerb(verb) || elements.isIrregularPast(verb);
        };
    }
}
