package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.frame.MarkedNouns;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.sense.NamedThings;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Nouns of saying ahead of "that" whose maker grammar knows: the subject of a verb that only makes them a deed, "made the [claim] that
 * it rains", "raised [concerns] that", "used the [words] “row on”", or who stands behind "by", "the [warning] by Ann Lee that".
 */
public final class MadeClaims {
    private static final Phrases MAKING = Phrases.of(NamedThings.class, "making-verbs.txt");
    private static final long FROM = Tokens.fold("from");

    /** No words between the verb and the noun are more: "made the bold". */
    private static final int MODIFIERS = 3;

    private final NounPhrases phrases;
    private final Elements elements;
    private final Clauses clauses;

    public MadeClaims(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
        this.clauses = new Clauses(phrases, elements);
    }

    /** Who makes what a noun tells, or {@link PhraseSpan#NONE}. */
    public long maker(int k) {
        WordKind next = elements.kind(k + 1);
        boolean that = next == WordKind.THAT;
        boolean by = next == WordKind.BY || elements.fold(k + 1) == FROM;
        if (!that && !by && !elements.quotes()
                || elements.kind(k).isVerb()
                || elements.sort(k) == AttributionWords.NONE) {
            return PhraseSpan.NONE;
        }
        int using = MarkedNouns.using(elements, k);
        if (that || using > 0) {
            int verb = using > 0 ? using : verb(k);
            return verb > 0 ? phrases.endingAt(elements, elements.subjectEnd(verb)) : PhraseSpan.NONE;
        }
        long agent = by && opensSentence(k) ? phrases.startingAt(elements, k + 2) : PhraseSpan.NONE;
        if (agent == PhraseSpan.NONE) {
            return PhraseSpan.NONE;
        }
        int behind = elements.behind(agent);
        boolean verb = elements.isSaying(behind - 1) // "a poll from the Herald [shows] that"
                || elements.is(behind - 1, WordKind.VERB_S) && elements.isCueVerb(behind - 1);
        return elements.is(behind, WordKind.THAT) && !verb && clauses.isClause(behind + 1) ? agent : PhraseSpan.NONE;
    }

    /** "The [claim]", "But a stern [warning]". */
    private boolean opensSentence(int k) {
        int first = elements.opening();
        return elements.kind(first).isArticle()
                && (k == first + 1 || k == first + 2 && elements.is(k - 1, WordKind.WORD));
    }

    /** The verb that makes a noun a deed, or -1. */
    private int verb(int k) {
        boolean object = true;
        for (int j = k - 1; object && j > 0 && j > k - 2 - MODIFIERS; j--) {
            if (MAKING.has(elements.fold(j))) {
                return j;
            }
            object = elements.kind(j).isArticle() || elements.is(j, WordKind.WORD) || elements.is(j, WordKind.VERB_ED);
        }
        return -1;
    }
}
