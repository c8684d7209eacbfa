package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.frame.Wordings;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Whose wording some words in front are: those in marks right ahead of “as”, "cats and [“a goat,”] as Ann Lee put it, share the
 * barn", else all of a sentence without marks, "[The barn is full], as Ann Lee put it".
 */
final class AsClauses {
    private static final long AS = Tokens.fold("as");

    private final Elements elements;
    private final Wordings wordings;

    AsClauses(Elements elements) {
        this.elements = elements;
        this.wordings = new Wordings(elements);
    }

    /** The words that a cue is the verb of such a clause behind, or {@link PhraseSpan#NONE}. */
    long worded(Cue cue) {
        int as = wordings.as(elements.at(cue.head()));
        int front = elements.at(cue.from());
        if (cue.kind() == Cue.Kind.ACCORDING
                && AccordingTo.isView(elements, cue.from())
                && (elements.is(front - 1, WordKind.QUOTATION) || elements.is(front - 1, WordKind.COMMA))
                && elements.quotes(0, front)) {
            as = front; // "a “surprise,” in the words of Ann Lee"
        }
        if (as < 0) {
            return elements.quotes() ? quoted(cue) : noted(cue);
        }
        int last = elements.is(as - 1, WordKind.COMMA) ? as - 2 : as - 1;
        if (elements.is(last, WordKind.QUOTATION)) {
            return PhraseSpan.of(elements.first(last), elements.first(last + 1));
        }
        boolean whole = last > 0 && !elements.quotes() && elements.verbs(0, last + 1, 1) > 0;
        int first = elements.opening();
        return whole ? PhraseSpan.of(elements.first(first), elements.first(last + 1)) : PhraseSpan.NONE;
    }

    /** "[“It is late,”] as Ann Lee says": the quoted words right ahead of "as", where the sentence ends with whose they are. */
    private long quoted(Cue cue) {
        int who = elements.firstOf(cue.source());
        int verb = elements.at(cue.head());
        int last = elements.is(who - 2, WordKind.COMMA) ? who - 3 : who - 2;
        boolean said = cue.kind() == Cue.Kind.PLAIN
                && cue.source() != PhraseSpan.NONE
                && who < verb
                && elements.fold(who - 1) == AS
                && elements.tokens().isLowerCase(elements.first(who - 1)) // “It is late.” As Lee said
                && elements.is(last, WordKind.QUOTATION)
                && elements.isSaying(verb)
                && switch (elements.kind(elements.at(cue.to()))) {
                    case STOP, EDGE, COMMA, PREPOSITION, CALENDAR, OBJECT, ADVERB -> true;
                    default -> false;
                };
        return said ? PhraseSpan.of(elements.first(last), elements.first(last + 1)) : PhraseSpan.NONE;
    }

    /** "[Salt costs taste and sleep], as noted by Ann Lee": all of a sentence without marks, though its last words are joined by "and". */
    private long noted(Cue cue) {
        int verb = elements.at(cue.head());
        boolean noted = verb > 3
                && elements.is(verb, WordKind.VERB_ED)
                && elements.fold(verb - 1) == AS
                && elements.is(verb - 2, WordKind.COMMA)
                && elements.is(verb + 1, WordKind.BY)
                && PhraseSpan.from(cue.source()) == elements.first(verb + 1) + 1
                && elements.verbs(0, verb - 2, 1) > 0;
        if (!noted) {
            return PhraseSpan.NONE;
        }
        boolean parted = elements.is(elements.at(PhraseSpan.to(cue.source())), WordKind.COMMA);
        int first = Elements.bit(elements.is(0, WordKind.AND)
                || elements.is(0, WordKind.BUT)
                || parted && elements.is(0, WordKind.SUBORDINATOR)); // "As it rains, as noted by Ann Lee, we swim"
        return PhraseSpan.of(elements.first(first), elements.first(verb - 2));
    }
}
