package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Subjects that are compared with somebody ahead of their verb: "[Lee] rows and like Ole Berg has urged calm". */
public final class ComparedSubjects {
    private static final long LIKE = Tokens.fold("like");
    private static final long UNLIKE = Tokens.fold("unlike");

    private final Elements elements;
    private final RuleReading rules;
    private final SubjectPhrases subjects;

    public ComparedSubjects(Elements elements, RuleReading rules) {
        this.elements = elements;
        this.rules = rules;
        this.subjects = new SubjectPhrases(elements.tokens());
    }

    /** Who is compared with the source of a verb that an auxiliary opens, "who like [Lee] has"; or {@link PhraseSpan#NONE}. */
    public long subject(int k, long source) {
        if (source == PhraseSpan.NONE || PhraseSpan.to(source) > elements.first(k)) {
            return PhraseSpan.NONE;
        }
        int behind = elements.behind(source);
        if (!elements.is(behind, WordKind.HAVE) && !elements.is(behind, WordKind.MODAL)) {
            return PhraseSpan.NONE;
        }
        int first = elements.firstOf(source);
        int like = isLike(first) ? first : first - 1;
        if (!isLike(like)) {
            return PhraseSpan.NONE;
        }
        long subject = elements.is(like - 1, WordKind.AND) ? rules.subject() : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && elements.behind(subject) < like - 1 && subjects.isPerson(subject)
                ? subject
                : PhraseSpan.NONE;
    }

    private boolean isLike(int k) {
        return elements.fold(k) == LIKE || elements.fold(k) == UNLIKE;
    }
}
