package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Phrases that no comma sets off between a subject and its verb, whose noun is none of its own: "Lee, who in [an interview]
 * said it was late", "Lee rows and like [Ole Berg] has urged calm".
 */
public final class InsertedPhrases {
    /** How far behind "who" its verb stands, in elements. */
    private static final int FAR = 12;

    private static final long LIKE = Tokens.fold("like");
    private static final long UNLIKE = Tokens.fold("unlike");

    private final Elements elements;
    private final RuleReading rules;
    private final SubjectPhrases subjects;

    public InsertedPhrases(Elements elements, RuleReading rules) {
        this.elements = elements;
        this.rules = rules;
        this.subjects = new SubjectPhrases(elements.tokens());
    }

    /** The subject ahead of such a phrase that was taken for the source of a verb; or {@link PhraseSpan#NONE}. */
    public long subject(int k, long source) {
        if (source == PhraseSpan.NONE || PhraseSpan.to(source) > elements.first(k)) {
            return PhraseSpan.NONE;
        }
        int first = elements.at(PhraseSpan.from(source));
        int like = isLike(first) ? first : first - 1;
        return isLike(like) ? compared(like, elements.at(PhraseSpan.to(source))) : relative(first - 2, k);
    }

    private boolean isLike(int k) {
        return elements.fold(k) == LIKE || elements.fold(k) == UNLIKE;
    }

    /** "[who] like Lee has", "[Lee] rows and unlike Berg has": who is like the one whom an auxiliary follows. */
    private long compared(int like, int behind) {
        boolean goesOn = elements.is(behind, WordKind.HAVE) || elements.is(behind, WordKind.MODAL);
        if (goesOn && elements.is(like - 1, WordKind.WHO)) {
            return pronoun(like - 1);
        }
        long subject = goesOn && elements.is(like - 1, WordKind.AND) ? rules.subject() : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE
                        && elements.at(PhraseSpan.to(subject)) < like - 1
                        && subjects.isPerson(subject)
                ? subject
                : PhraseSpan.NONE;
    }

    /** "[who] in an interview last week said": a pronoun right behind which a preposition has the noun, and no other verb stands. */
    private long relative(int who, int k) {
        if (who < 1
                || k - who > FAR
                || !elements.is(who, WordKind.WHO)
                || !elements.is(who + 1, WordKind.PREPOSITION)) {
            return PhraseSpan.NONE;
        }
        int verb = elements.subjectEnd(k);
        for (int j = who + 2; j <= verb; j++) {
            boolean inside = switch (elements.kind(j)) {
                case PREPOSITION, OF, CALENDAR, VERB_ING -> true;
                default -> elements.kind(j).isPhrase();
            };
            if (!inside) {
                return PhraseSpan.NONE;
            }
        }
        return pronoun(who);
    }

    private long pronoun(int who) {
        return PhraseSpan.of(elements.first(who), elements.first(who) + 1);
    }
}
