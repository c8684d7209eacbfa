package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Subjects right ahead of their verb in a clause behind that of the sentence: "The crowd booed as [the mayor] defended it", "He
 * drove a car [detectives] think he stole".
 */
final class ClauseWitnesses {
    private static final Phrases TIMES = Phrases.of(ClauseWitnesses.class, "simultaneous-openers.txt");

    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectPhrases subjects;

    ClauseWitnesses(NounPhrases phrases, Elements elements, SubjectPhrases subjects) {
        this.phrases = phrases;
        this.elements = elements;
        this.subjects = subjects;
    }

    /** The subject of such a clause, where the source of its verb is another; or none. */
    long of(int k, long source) {
        return elements.isBase(k) ? ofThing(k) : ofTime(k, source);
    }

    /** "booed as [the mayor] defended it": where a source and its own verb stand ahead of a clause of time. */
    private long ofTime(int k, long source) {
        int opener = elements.behind(source) + 1;
        boolean timed = elements.is(k, WordKind.VERB_ED)
                && opener < k - 1
                && elements.is(opener, WordKind.SUBORDINATOR)
                && TIMES.has(elements.fold(opener))
                && elements.is(opener - 1, WordKind.VERB_ED)
                && !elements.is(k + 1, WordKind.BY);
        long subject = timed ? phrases.endingBefore(elements, k) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && elements.firstOf(subject) == opener + 1 && subjects.isPerson(subject)
                ? subject
                : PhraseSpan.NONE;
    }

    /** "drove a car [detectives] think he stole": behind the object of a verb that takes no clause, where a clause follows. */
    private long ofThing(int k) {
        int verb = k - 4;
        int thing = k - 2;
        boolean told = verb > 0
                && elements.takes(k, 't')
                && isClause(k + 1)
                && elements.kind(thing - 1).isArticle()
                && elements.is(thing, WordKind.WORD)
                && elements.isPast(verb)
                && !elements.takes(verb, 't');
        int someone = elements.first(k - 1);
        return told
                        && (elements.is(k - 1, WordKind.PERSONS) || Nouns.isSeveral(elements.tokens(), someone))
                        && !Nouns.isPerson(elements.tokens(), elements.first(thing))
                ? PhraseSpan.of(someone, elements.first(k))
                : PhraseSpan.NONE;
    }

    private boolean isClause(int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, THEY, IT, BE, MODAL, HAVE -> true;
            default -> false;
        };
    }
}
