package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.grammar.IssuedPapers;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Whose words a participle tells that more of its clause stands ahead of: where somebody went, "[Lee] walked through the hall shouting
 * “…”", whom a verb concerns, "Police arrested [a man] shouting “…”", or to whom a letter went, "[The club] sent a letter to its members
 * saying".
 */
final class PartedParticiples {
    /** How many phrases with a preposition may stand between a verb and a participle: "ran through the park to the pier". */
    private static final int PLACES = 4;

    private static final long FROM = Tokens.fold("from");
    private static final long WITH = Tokens.fold("with");

    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final SubjectPhrases subjects;
    private final SubjectsBehind clause;
    private final IssuedPapers issued;

    PartedParticiples(Workbench bench, SubjectPhrases subjects, SubjectsBehind clause, IssuedPapers issued) {
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.subjects = subjects;
        this.clause = clause;
        this.issued = issued;
    }

    /**
     * The source of a participle where it is another than the one read; or none.
     *
     * @param read the source read, which ends ahead of the participle
     */
    long source(int participle, long read) {
        int last = elements.behind(read);
        if (last == participle) {
            return overPlaces(read);
        }
        long object = objectBehind(last, participle);
        return object == PhraseSpan.NONE ? overPlaces(placeBehind(last, participle)) : object;
    }

    /** "Police arrested [a man] shouting": the person between the subject's verb and a participle; or none. */
    private long objectBehind(int last, int k) {
        long object = phrases.endingBefore(elements, k);
        int first = elements.firstOf(object);
        return first == last + 1 && elements.is(last, WordKind.VERB_ED) && subjects.isPerson(object)
                ? object
                : PhraseSpan.NONE;
    }

    /** "into the shop [on the pier] shouting": the phrase of place that alone parts a source from a participle; or none. */
    private long placeBehind(int last, int k) {
        long place = phrases.endingBefore(elements, k);
        int first = elements.firstOf(place);
        return first == last + 1 && isPlaced(first) ? place : PhraseSpan.NONE;
    }

    /** "walked [through the hall to the pier] shouting": over phrases of place, the subject in front of the verb. */
    private long overPlaces(long source) {
        if (source == PhraseSpan.NONE) {
            return PhraseSpan.NONE;
        }
        int first = elements.firstOf(source);
        int last = elements.behind(source) - 1;
        if (elements.is(last, WordKind.PAPER)) {
            return issued.issuer(source);
        }
        int paper = paperAhead(first);
        if (paper > 0) {
            return sender(paper);
        }
        for (int i = 0; i < PLACES && isPlaced(first); i++) {
            int verb = elements.is(first - 2, WordKind.PREPOSITION) || elements.is(first - 2, WordKind.ADVERB)
                    ? first - 3
                    : first - 2; // "out of", "down into"
            long subject = motion(verb);
            if (subject != PhraseSpan.NONE) {
                return subject;
            }
            long phrase = verb > 0 ? phrases.endingAt(elements, verb) : PhraseSpan.NONE;
            if (phrase == PhraseSpan.NONE || subjects.isPerson(phrase) || elements.is(verb, WordKind.PAPER)) {
                return PhraseSpan.NONE;
            }
            first = elements.firstOf(phrase);
        }
        return PhraseSpan.NONE;
    }

    /** "a [letter] to its members", "a [letter] Monday to the port and the bank": the paper that goes to who stands behind it; or -1. */
    private int paperAhead(int getter) {
        int to = getter - 1;
        if (elements.is(to, WordKind.AND)) {
            do {
                to--;
            } while (elements.kind(to).isPhrase());
        }
        int paper = to - 1 - Elements.bit(elements.is(to - 1, WordKind.CALENDAR));
        return elements.is(to, WordKind.TO) && elements.is(paper, WordKind.PAPER) ? paper : -1;
    }

    /** "[The club] sent a letter to its members saying": who writes to somebody, else the paper; never who gets it. */
    private long sender(int paper) {
        long phrase = phrases.endingAt(elements, paper);
        long issuer = issued.issuer(phrase);
        if (issuer != PhraseSpan.NONE) {
            return issuer;
        }
        long subject = rules.subject();
        boolean sent = phrase != PhraseSpan.NONE
                && subject != PhraseSpan.NONE
                && PhraseSpan.to(subject) < PhraseSpan.from(phrase)
                && subjects.isSomeone(subject);
        return sent ? subject : phrase;
    }

    /** Whether a preposition of place stands in front of a phrase. */
    private boolean isPlaced(int first) {
        WordKind kind = elements.kind(first - 1);
        long fold = elements.fold(first - 1);
        return kind == WordKind.TO
                || kind == WordKind.OF && elements.is(first - 2, WordKind.ADVERB)
                || kind == WordKind.PREPOSITION && fold != FROM && fold != WITH;
    }

    /** Who moves, in front of a verb in its past that only a place follows; none where it is no such verb. */
    private long motion(int verb) {
        boolean past = elements.is(verb, WordKind.VERB_ED) || elements.is(verb, WordKind.WORD);
        long subject = past ? rules.subject() : PhraseSpan.NONE;
        if (subject == PhraseSpan.NONE || PhraseSpan.from(subject) >= elements.first(verb)) {
            return PhraseSpan.NONE;
        }
        int behind = elements.behind(subject);
        if (behind == verb) {
            return clause.isVerb(verb, clause.isNamed(subject)) ? subject : PhraseSpan.NONE;
        }
        return behind > verb ? inside(subject, verb) : PhraseSpan.NONE;
    }

    private long inside(long subject, int verb) {
        long trimmed = subjects.beforeVerb(subject);
        return trimmed != subject && PhraseSpan.to(trimmed) == elements.first(verb) ? trimmed : PhraseSpan.NONE;
    }
}
