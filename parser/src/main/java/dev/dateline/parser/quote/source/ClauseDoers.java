package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Whose a deed is that stands behind another clause, or behind what only seems to be a phrase: "[who] spent the hour defending
 * it", "The board met and [Lee] left, calling it late", "[he] rose to the defence of Lee, saying".
 */
final class ClauseDoers {
    private static final Phrases SPEND = Phrases.of(ClauseDoers.class, "forms-of-spend.txt");

    /** How far ahead of the participle stands what fills the time, or the clause that it belongs to. */
    private static final int FAR = 24;

    /** How many elements stand at most ahead of a clause and its opener: "Just before". */
    private static final int OPENING = 3;

    private final NounPhrases phrases;
    private final Elements elements;
    private final Tokens tokens;
    private final SubjectPhrases subjects;
    private final SubjectsBehind clause;

    ClauseDoers(NounPhrases phrases, Elements elements, SubjectPhrases subjects, SubjectsBehind clause) {
        this.phrases = phrases;
        this.elements = elements;
        this.tokens = elements.tokens();
        this.subjects = subjects;
        this.clause = clause;
    }

    /** Whose a participle is, or {@link PhraseSpan#NONE} where it may be the source's. */
    long ofParticiple(int k, long source) {
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

    /** "[he] rose to the defence of Lee, saying", "[who] rows with Lee, says": who does what seems to be a phrase, or none. */
    long ofPhrase(long source) {
        int verb = elements.firstOf(source);
        boolean finite = tokens.isLowerCase(PhraseSpan.from(source))
                && elements.behind(source) > verb + 1
                && (elements.is(verb, WordKind.VERB_S) || elements.isIrregularPast(verb));
        return finite
                ? switch (elements.kind(verb - 1)) {
                    case HE, SHE, THEY, WE, WHO -> PhraseSpan.of(elements.first(verb - 1), elements.first(verb));
                    default -> PhraseSpan.NONE;
                }
                : PhraseSpan.NONE;
    }

    /** "Before the ferry left, [the captain] filled the tank and asked for help": who the sentence is about that a clause opens; or none. */
    long behindOpening(int k, int first, int last) {
        int opener = elements.next(WordKind.SUBORDINATOR, 0, Math.min(first, OPENING));
        int comma = elements.next(WordKind.COMMA, last, k);
        boolean open = elements.is(opener, WordKind.SUBORDINATOR) && comma < k && clause.isVerb(last, true);
        long subject = open ? someone(clause.at(comma + 1)) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && elements.behind(subject) < k ? subject : PhraseSpan.NONE;
    }

    /** The subject of a clause where it is somebody, or none. */
    long someone(long subject) {
        return subject != PhraseSpan.NONE && subjects.isSomeone(subject) ? subject : PhraseSpan.NONE;
    }
}
