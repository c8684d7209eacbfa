package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Whether a clause begins with an element of a unit: a subject and, right behind it, its verb. */
public final class Clauses {

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;

    public Clauses(NounPhrases phrases, Elements elements) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Whether a subject and its verb begin with an element. */
    public boolean isClause(int first) {
        return verb(first) >= 0;
    }

    /** The same of a verb that looks ahead or back from what is told, or a pronoun that is something: "prices would rise". */
    public boolean isShifted(int first) {
        return shiftedVerb(first) >= 0;
    }

    /** That verb, or -1: "prices [would] rise". */
    public int shiftedVerb(int first) {
        int verb = verb(first);
        boolean shifted = elements.is(verb, WordKind.MODAL)
                || elements.is(verb, WordKind.HAVE)
                || elements.is(verb, WordKind.CLITIC)
                || elements.is(verb, WordKind.BE) && isPronoun(first);
        return shifted ? verb : -1;
    }

    /** The verb of a clause that begins with an element, or -1 where none begins. */
    private int verb(int first) {
        int behind = behindSubject(first);
        for (int k = first + 1; k < behind; k++) {
            if (elements.is(k, WordKind.VERB_S) && elements.isCueVerb(k) && elements.is(k - 1, WordKind.NAME)) {
                return k; // "the owner Ann Lee [writes] in a letter"
            }
        }
        int verb = elements.is(behind, WordKind.ADVERB) ? behind + 1 : behind;
        boolean clause = behind > 0
                && (isFinite(verb)
                        || isPronoun(behind - 1) && elements.is(behind, WordKind.CLITIC) // "she[’d] left"
                        || elements.is(verb, WordKind.VERB_S)
                        || isPronoun(behind - 1) && elements.is(verb, WordKind.WORD));
        return clause ? verb : -1;
    }

    /** The element behind the phrase that begins with one, or -1. */
    public int behindSubject(int first) {
        long subject = phrases.startingAt(elements, first);
        return elements.behind(subject);
    }

    /** The first token of the phrase that ends ahead of a token, not before the low one; that token itself where none does. */
    public int phraseFrom(int end, int low) {
        long phrase = phrases.endingAt(end - 1, low);
        return phrase == PhraseSpan.NONE ? end : PhraseSpan.from(phrase);
    }

    /** Whether an element is a pronoun that may be a subject. */
    public boolean isPronoun(int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, THEY, WE, IT, YOU, SPEAKER_I -> true;
            default -> false;
        };
    }

    /** Whether a word is sure to be a verb, or looks like one. */
    public boolean isFinite(int k) {
        return elements.kind(k).isVerb()
                || k < elements.count()
                        && tokens.isLowerCase(elements.first(k))
                        && elements.isListed(k, ListedWords.FINITE | ListedWords.PAST_FORM);
    }

    /** Whether a word is a past of its own, "[left]", that no agent follows. */
    public boolean isPast(int k) {
        return k >= 0 && elements.isIrregularPast(k) && !elements.is(k + 1, WordKind.BY);
    }
}
