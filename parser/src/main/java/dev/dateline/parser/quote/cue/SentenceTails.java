package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * What a sentence may have behind a cue that closes it: nothing, a place or a time, who somebody is, "said Ann Lee[, the
 * harbour master].", or what somebody does or says besides, "said Ann Lee[, adding that it is safe].".
 */
final class SentenceTails {
    private static final long AS = Tokens.fold("as");

    private final Elements elements;

    SentenceTails(Elements elements) {
        this.elements = elements;
    }

    /** Whether one stands from an element on, behind a verb of saying that a comma stands ahead of. */
    boolean has(int behind, int verb) {
        return switch (elements.kind(behind)) {
            case EDGE, STOP, PREPOSITION, OF, CALENDAR, WHO, ADVERB -> true;
            case SUBORDINATOR -> elements.fold(behind) == AS;
            case COMMA -> !isUnfinished(verb - 2) && isAppendix(behind + 1);
            default -> false;
        };
    }

    /** "She [was], recalled her daughter, happiest at sea": a sentence does not end with such a word. */
    private boolean isUnfinished(int last) {
        boolean done = elements.is(last - 1, WordKind.MODAL); // "the best that you can do, says Lee, a cook"
        return !done
                && (elements.is(last, WordKind.BE)
                        || elements.is(last, WordKind.HAVE)
                        || elements.is(last, WordKind.MODAL));
    }

    /** ", the harbour master", ", who runs it", ", as ships came in", ", adding that it is safe". */
    private boolean isAppendix(int from) {
        return switch (elements.kind(from)) {
            case SUBORDINATOR -> elements.fold(from) == AS || !ClauseEnds.opensReason(elements.fold(from));
            case WHO, VERB_ING -> true;
            case AND, BUT -> elements.isCueVerb(from + 1); // ", claims Lee, but admits that"
            case ARTICLE, DETERMINER, POSSESSIVE, NAME, TITLE, PERSON, WORD, NUMBER, ADVERB, PREPOSITION, OF ->
                isVerbless(from);
            case BODY, PAPER, VERB_S -> elements.is(from + 1, WordKind.PERSON); // ", news editor at the Herald"
            default -> false;
        };
    }

    /** ", the harbour master", ", a cook, [who] left": whether no verb follows, but in a clause of its own; but ", the master left". */
    private boolean isVerbless(int from) {
        for (int k = from; k < elements.count() && k < from + Elements.NEAR; k++) {
            boolean clauseBehind = elements.is(k - 1, WordKind.COMMA) && k > from && opensClause(k);
            if (elements.is(k, WordKind.WHO) || clauseBehind) {
                return true;
            }
            boolean clause = k == from + 1 && elements.is(from, WordKind.DETERMINER) && elements.is(k, WordKind.VERB_S);
            if (clause || elements.kind(k).isVerb() || elements.is(k, WordKind.VERB_S) && elements.isCueVerb(k)) {
                return false;
            }
        }
        return true;
    }

    /** ", a cook, [as] ships came in", ", a cook, [adding] that it is safe". */
    private boolean opensClause(int k) {
        return elements.fold(k) == AS || isParticiple(k);
    }

    /** ", [adding] that it is safe": a participle that may attribute. */
    boolean isParticiple(int k) {
        return elements.is(k, WordKind.VERB_ING) && elements.sort(k) != AttributionWords.NONE;
    }
}
