package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Whose a participle is that stands behind somebody or something else: "[who] spent the hour defending it", "The board met and
 * [Lee] left, calling it late".
 */
final class ParticipleDoers {
    private static final Phrases SPEND = Phrases.of(ParticipleDoers.class, "forms-of-spend.txt");

    /** How far ahead of the participle stands what fills the time, or the clause that it belongs to. */
    private static final int FAR = 24;

    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectsBehind clause;

    ParticipleDoers(NounPhrases phrases, Elements elements, SubjectsBehind clause) {
        this.phrases = phrases;
        this.elements = elements;
        this.clause = clause;
    }

    /** The doer, or {@link PhraseSpan#NONE} where the source may be it. */
    long of(int k, long source) {
        return elements.is(k - 1, WordKind.COMMA) ? ofJoined(k, elements.behind(source)) : ofTime(k, source);
    }

    /** "[Lee] spent much of the speech defending it": who fills a time that was taken for the source. */
    private long ofTime(int k, long source) {
        int verb = elements.firstOf(source) - 1;
        while (verb > k - FAR
                && (elements.kind(verb).isPhrase() || elements.is(verb, WordKind.OF))
                && !SPEND.has(elements.fold(verb))) {
            verb--;
        }
        return verb > 0 && elements.behind(source) == k && SPEND.has(elements.fold(verb))
                ? phrases.endingAt(elements, elements.subjectEnd(verb))
                : PhraseSpan.NONE;
    }

    /** "The board met and [Lee] left, calling it late": the name that a clause behind "and" begins with, its verb behind it; or none. */
    private long ofJoined(int k, int behind) {
        for (int j = k - 2; j > behind && j > k - FAR; j--) {
            if (elements.is(j, WordKind.QUOTATION)) {
                return PhraseSpan.NONE;
            }
            boolean joined = elements.isAndBut(j) && elements.is(j + 1, WordKind.NAME);
            long subject = joined ? clause.at(j + 1) : PhraseSpan.NONE;
            int verb = subject == PhraseSpan.NONE ? k : elements.behind(subject);
            if (verb < k - 1 && clause.isNamed(subject) && clause.isVerb(verb, true)) {
                return subject;
            }
        }
        return PhraseSpan.NONE;
    }
}
