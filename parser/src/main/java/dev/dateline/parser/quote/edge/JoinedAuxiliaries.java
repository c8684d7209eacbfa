package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * A second verb behind a content that has none of its own, so that it is of whoever the first is of: "denied theft [but was jailed]",
 * "branding the law as dead [and imposing a ban]".
 */
final class JoinedAuxiliaries {
    private static final long BE = Tokens.fold("be");
    private static final long HAVE = Tokens.fold("have");
    private static final long AS = Tokens.fold("as");

    /** No such content has more elements. */
    private static final int CONTENT = 16;

    private final Elements elements;

    JoinedAuxiliaries(Elements elements) {
        this.elements = elements;
    }

    /** The end of a content behind its cue: ahead of such a verb, else the end given. */
    int end(Cue cue, int start, int end) {
        boolean joint = elements.has(WordKind.AND) || elements.has(WordKind.BUT);
        boolean ahead = joint
                && (cue.kind() == Cue.Kind.PLAIN || cue.kind() == Cue.Kind.PARTICIPLE)
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) <= cue.from()
                && start >= cue.to();
        if (!ahead) {
            return end;
        }
        int first = elements.at(start);
        int head = elements.at(cue.head());
        boolean participle = elements.is(head, WordKind.VERB_ING);
        if (participle && (elements.is(first, WordKind.VERB_ING) || elements.group(head) != 0)) {
            return end; // "is considering selling it as scrap and buying a new one"
        }
        boolean as = false;
        int last = Math.min(elements.at(end), first + CONTENT);
        for (int k = first; k < last; k++) {
            if (elements.isAndBut(k) && k > first) {
                boolean second = participle ? as && isParticiple(k + 1) : isFinite(k + 1) || isDeed(head, first, k + 1);
                return second ? elements.first(k - Elements.bit(elements.is(k - 1, WordKind.COMMA))) : end;
            }
            as |= elements.fold(k) == AS;
            boolean comma = elements.is(k, WordKind.COMMA) && elements.isAndBut(k + 1);
            if (!comma && elements.fold(k) != AS && !isOfThing(first, k)) {
                return end;
            }
        }
        return end;
    }

    /** "[was] convicted", "[has] previously said", "[will] sue"; but "to go and [have] tea". */
    private boolean isFinite(int k) {
        int verb = k + Elements.bit(elements.is(k, WordKind.ADVERB));
        long fold = elements.fold(verb);
        return switch (elements.kind(verb)) {
            case BE -> fold != BE && !elements.tokens().endsWith(elements.first(verb), "ing");
            case HAVE -> fold != HAVE && !elements.tokens().endsWith(elements.first(verb), "ing");
            case MODAL -> true;
            default -> false;
        };
    }

    /** "flagged weak demand and [trimmed] its outlook": a past like the first verb, with an object that an article opens. */
    private boolean isDeed(int head, int first, int k) {
        boolean thing = switch (elements.kind(first)) {
            case TO, VERB_ING, THAT -> false;
            default -> true;
        };
        return thing
                && elements.isPast(head)
                && elements.isPast(k)
                && elements.kind(k + 1).isArticle();
    }

    /** "[imposing] a ban". */
    private boolean isParticiple(int k) {
        return elements.is(k, WordKind.VERB_ING) && elements.kind(k + 1).isArticle();
    }

    /** Whether an element may stand in a thing, in "to" and what is to be done, or in a gerund, and be no verb of a clause. */
    private boolean isOfThing(int first, int k) {
        boolean open = elements.is(first, WordKind.TO);
        return switch (elements.kind(k)) {
            case VERB_S, VERB_ED -> open;
            case WORD -> open || k == first || !elements.isIrregularPast(k);
            case VERB_ING -> k == first || elements.is(k - 1, WordKind.PREPOSITION) || elements.is(k - 1, WordKind.OF);
            case TO -> k == first;
            case BE -> open && elements.fold(k) == BE;
            case ARTICLE,
                    POSSESSIVE,
                    DETERMINER,
                    NUMBER,
                    SIGN,
                    NAME,
                    TITLE,
                    BODY,
                    PERSON,
                    PERSONS,
                    PAPER,
                    PREPOSITION,
                    OF,
                    OBJECT,
                    ADVERB,
                    NOT,
                    CALENDAR -> true;
            default -> false;
        };
    }
}
