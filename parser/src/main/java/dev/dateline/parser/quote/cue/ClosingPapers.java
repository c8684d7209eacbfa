package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.Papers;
import dev.dateline.parser.quote.unsaid.EmptySayings;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Papers with what tells more of them, beside a verb that closes off a sentence: "It leaked, [records seen by the Courier]
 * show". Whoever stands nearer to the verb than the paper does not say so.
 */
final class ClosingPapers {
    /** How many words a paper has with what tells more of it. */
    private static final int LONGEST = 16;

    /** How many words tell at most when a paper was put out: "published online this week". */
    private static final int ISSUE = 4;

    private static final Phrases OPENERS = Phrases.of(EmptySayings.class, "clause-openers.txt");

    private final Tokens tokens;
    private final Elements elements;

    ClosingPapers(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** ", [disclosures filed on Sunday night] revealed", ", [figures from the port and the union] show"; or none. */
    long ahead(int k) {
        if (!Papers.isTelling(elements, k)) {
            return PhraseSpan.NONE;
        }
        int end = elements.subjectEnd(k) + 1;
        int paper = -1;
        for (int j = end - 1; j > 0 && j > end - LONGEST; j--) {
            switch (elements.kind(j)) {
                case COMMA -> {
                    return paper > j && agrees(paper, k) ? phrase(j + 1, end) : PhraseSpan.NONE;
                }
                case BE, MODAL, HAVE, WHO, THAT, TO, BUT, SUBORDINATOR, QUOTATION, SEMICOLON, COLON, DASH -> {
                    return PhraseSpan.NONE;
                }
                case PREPOSITION, OF, BY, VERB_ING -> paper = -1; // "the rest of the [report]"
                default -> paper = j + 1 < end && Papers.isPaper(elements, j) && tellsMore(j + 1) ? j : paper;
            }
        }
        return PhraseSpan.NONE;
    }

    private long phrase(int from, int end) {
        return PhraseSpan.of(elements.first(from), elements.first(end));
    }

    /** "records [show]", "a record [shows]", "records [showed]". */
    private boolean agrees(int paper, int k) {
        int noun = elements.first(paper);
        boolean several = tokens.endsWith(noun, "s") || tokens.isSpelled(noun, "data");
        return elements.is(k, WordKind.VERB_S) ? !several : several || !elements.isBase(k);
    }

    /** "records [filed] on Sunday", "a memo [seen] by the port", "figures [from] the port". */
    private boolean tellsMore(int k) {
        boolean participle = elements.is(k, WordKind.VERB_ED)
                || Grammar.isIrregularParticiple(tokens, elements.first(k)) && tokens.isLowerCase(elements.first(k));
        return switch (elements.kind(k)) {
            case PREPOSITION, OF, BY -> true;
            default ->
                participle
                        && switch (elements.kind(k + 1)) {
                            case PREPOSITION, BY, CALENDAR, ADVERB, DETERMINER -> true;
                            default -> false;
                        };
        };
    }

    /** ", records show, [even after] it closed": whether a clause of time or cause begins that goes on with what is told. */
    boolean opensClause(int k) {
        int opener = elements.is(k, WordKind.ADVERB) ? k + 1 : k;
        return OPENERS.has(elements.fold(opener));
    }

    /** "a study [published online] in May", "a report [out this week]": behind what tells when or how a paper was put out. */
    int overIssue(int behind) {
        int k = behind + Elements.bit(elements.is(behind, WordKind.VERB_ED));
        while (k < behind + ISSUE
                && (elements.is(k, WordKind.WORD) || elements.is(k, WordKind.DETERMINER))
                && (k == behind + 1 || TimeWords.isNoun(elements.fold(k)) || TimeWords.isModifier(elements.fold(k)))) {
            k++;
        }
        return k;
    }
}
