package dev.dateline.parser.quote.edge;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * A thing that somebody tells of ends ahead of the occasion on which he does: "questioned [her respect for cooks] in a debate"; but "dismissed
 * [the tone of the debate]", "called for [a halt in response to floods]".
 */
final class OccasionEnds {
    private static final long IN = Tokens.fold("in");
    private static final long AT = Tokens.fold("at");
    private static final long FOR = Tokens.fold("for");
    private static final long OVER = Tokens.fold("over");
    private static final long EVENT = Tokens.fold("event");
    private static final long DURING = Tokens.fold("during");

    private final Elements elements;
    private final Circumstances circumstances;

    OccasionEnds(Elements elements, Circumstances circumstances) {
        this.elements = elements;
        this.circumstances = circumstances;
    }

    /** The token behind the words from a start to an end. */
    int end(Cue cue, int start, int end) {
        int first = elements.at(start);
        int last = Math.min(elements.at(end), first + Elements.NEAR);
        boolean thing = start == cue.to()
                && cue.takes('n')
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) <= cue.from()
                && opensThing(first);
        for (int k = first; thing && k < last; k++) {
            if (k > first && opens(k)) {
                boolean told = isTold(first, k) && !isComplex(k, last) && isOccasion(k, end);
                return told && !isReason(k, last) ? elements.first(k) : end;
            }
            thing = isOfThing(k);
        }
        return end;
    }

    private boolean isOfThing(int k) {
        return switch (elements.kind(k)) {
            case OF, PREPOSITION, AND, PERSONS, ADVERB -> true;
            case VERB_ING -> elements.kind(k - 1).isArticle();
            default -> elements.kind(k).isPhrase() || elements.isHyphen(k - 1) || elements.isHyphen(k);
        };
    }

    private boolean opensThing(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE, NAME, WORD, PERSONS -> true;
            default -> false;
        };
    }

    private boolean opens(int k) {
        long fold = elements.fold(k);
        return elements.is(k, WordKind.PREPOSITION) && (fold == IN || fold == AT || fold == DURING);
    }

    /** Whether what stands ahead of a preposition is the source's own, or no word that somebody said there. */
    private boolean isTold(int first, int k) {
        boolean said = elements.sort(k - 1) != AttributionWords.NONE || elements.is(k - 1, WordKind.PAPER);
        boolean guests = elements.is(k - 1, WordKind.PERSONS) && k - first < 3; // "cited the guests at the rally"
        return (elements.is(first, WordKind.POSSESSIVE) || !said) && !(guests && elements.fold(k) != DURING);
    }

    /** "in [response] to", "in exchange for", "in the [event] of": a noun that is a part of a preposition. */
    private boolean isComplex(int k, int last) {
        int noun = k + 1 + Elements.bit(elements.is(k + 1, WordKind.ARTICLE));
        boolean leads = elements.is(noun + 1, WordKind.OF)
                || elements.is(noun + 1, WordKind.TO)
                || elements.is(noun + 1, WordKind.PREPOSITION);
        return noun + 1 < last && leads && (noun == k + 1 || elements.fold(noun) == EVENT);
    }

    /** "attacked Lee in the council [over] his plan", "[for] his plan": whether what follows tells more of the thing. */
    private boolean isReason(int from, int last) {
        for (int k = from; k < last; k++) {
            if (elements.fold(k) == FOR || elements.fold(k) == OVER) {
                return true;
            }
        }
        return false;
    }

    private boolean isOccasion(int k, int end) {
        int from = elements.first(k);
        Span occasion = circumstances.occasion(from, end);
        return occasion != null && occasion.start() == elements.tokens().start(from);
    }
}
