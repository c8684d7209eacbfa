package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Persons of whom nothing is told but what they know, beside a verb that closes off a sentence: "two people close to her said". */
final class InformedPersons {
    /** How many words somebody has with what they know of. */
    private static final int INFORMED = 10;

    private static final Phrases WORDS = Phrases.of(InformedPersons.class, "informed-words.txt");

    private static final long KNOWLEDGE = Tokens.fold("knowledge");
    private static final long WITH = Tokens.fold("with");

    private final NounPhrases phrases;
    private final Elements elements;

    InformedPersons(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** ", [a person briefed on her plans] said": somebody behind a comma, and a participle that tells of them; or none. */
    long ahead(int k) {
        int end = elements.subjectEnd(k) + 1;
        boolean told = false;
        for (int j = end - 1; j > 0 && j > end - INFORMED; j--) {
            switch (elements.kind(j)) {
                case COMMA -> {
                    return told ? PhraseSpan.of(elements.first(j + 1), elements.first(end)) : PhraseSpan.NONE;
                }
                case PERSON, PERSONS -> {
                    int about = j + 2;
                    told |= j + 1 < k
                            && (elements.is(j + 1, WordKind.VERB_ED) || WORDS.has(elements.fold(j + 1)))
                            && (elements.is(about, WordKind.PREPOSITION) || elements.is(about, WordKind.BY));
                    told |= elements.fold(j + 1) == WITH && isKnowledge(j + 2);
                }
                case BE, MODAL, HAVE, WHO, THAT, TO, AND, BUT, SUBORDINATOR, QUOTATION, SEMICOLON, COLON, DASH -> {
                    return PhraseSpan.NONE;
                }
                default -> {}
            }
        }
        return PhraseSpan.NONE;
    }

    /** "with [knowledge of] the plan", "with [direct knowledge of] it". */
    private boolean isKnowledge(int k) {
        int noun = elements.fold(k) == KNOWLEDGE ? k : k + 1;
        return elements.fold(noun) == KNOWLEDGE && elements.is(noun + 1, WordKind.OF);
    }

    /** "[two people] briefed on the plan": a phrase without what its persons know. */
    long persons(long phrase) {
        int end = elements.behind(phrase);
        for (int k = elements.firstOf(phrase) + 1; k < end; k++) {
            if (WORDS.has(elements.fold(k))) {
                return PhraseSpan.of(PhraseSpan.from(phrase), elements.first(k));
            }
        }
        return phrase;
    }

    /** "told [the Ledger].": whether nothing but who hears it closes the sentence. */
    boolean isHearer(int behind) {
        long hearer = phrases.startingAt(elements, behind);
        return hearer != PhraseSpan.NONE && elements.is(elements.behind(hearer), WordKind.STOP);
    }
}
