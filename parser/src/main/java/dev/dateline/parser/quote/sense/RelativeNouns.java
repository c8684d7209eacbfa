package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** What looks like a verb of saying and its clause, and is a noun with a relative clause: "the court’s [ruling] that paved the way". */
final class RelativeNouns {
    private static final Phrases PLURAL_VERBS = Phrases.of(RelativeNouns.class, "plural-auxiliaries.txt");
    private static final Phrases THINGS_VERBS = Phrases.of(RelativeNouns.class, "verbs-of-things.txt");
    private static final int EVIDENCE = AttributionWords.sort("evidence-noun");
    private static final int MIND = AttributionWords.sort("mind-noun");
    private static final int STATE = AttributionWords.sort("state-adjective");

    private final Elements elements;

    RelativeNouns(Elements elements) {
        this.elements = elements;
    }

    /** "in media [reports] that claimed it sank": a noun, of which a clause with its own verb of saying tells. */
    boolean isToldIn(int k) {
        return elements.is(k + 1, WordKind.THAT)
                && elements.is(k + 2, WordKind.VERB_ED)
                && elements.takes(k + 2, 't')
                && elements.verbs(k + 3, elements.count(), 1) > 0;
    }

    /** "the court’s [ruling] that paved the way", "towns and [states] that have lost": a noun ahead of "that" and what it does. */
    boolean isDone(int k) {
        boolean noun = elements.is(k, WordKind.VERB_ING)
                || elements.is(k, WordKind.PAPER)
                || elements.is(k, WordKind.WORD) && isBaseForm(k);
        boolean deed = noun
                && elements.is(k + 2, WordKind.VERB_ED)
                && switch (elements.kind(k + 3)) {
                    case ARTICLE, POSSESSIVE, OBJECT, PREPOSITION, TO -> true;
                    case NAME -> !elements.takes(k, 't'); // "a [ban] that kept Lee out"
                    default -> false;
                };
        boolean several = elements.is(k, WordKind.VERB_S)
                || elements.is(k, WordKind.PERSONS)
                || elements.is(k, WordKind.PAPER) && elements.tokens().endsWith(elements.first(k), "s");
        long verb = elements.fold(k + 2);
        return deed || several && (PLURAL_VERBS.has(verb) || THINGS_VERBS.has(verb)); // "fees that [accompany] it"
    }

    /** "a slide show [that predicted]". */
    boolean isDeed(int that) {
        return elements.is(that, WordKind.THAT) && elements.is(that + 1, WordKind.VERB_ED);
    }

    /** "[rail]", "[project]": what can be a verb in its base form, and no noun of saying. */
    boolean isBaseForm(int k) {
        int sort = elements.sort(k);
        return elements.is(k, WordKind.WORD)
                && (!elements.isCueVerb(k)
                        ? sort != AttributionWords.NONE && sort != EVIDENCE && sort != MIND && sort != STATE
                        : elements.isBase(k));
    }
}
