package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;

/** Participles that tell what a whole clause shows, whoever is its subject: "Two men were hurt, [underscoring] the danger". */
public final class ClauseResults {
    private static final Phrases PARTICIPLES = Phrases.of(ClauseResults.class, "showing-participles.txt");

    /** How many elements a clause has at most behind its verb. */
    private static final int CLAUSE = 12;

    /** How many elements a subject has at most that opens a sentence. */
    private static final int SUBJECT = 8;

    private final Elements elements;

    public ClauseResults(Elements elements) {
        this.elements = elements;
    }

    /** Whether a participle does so: what happened to somebody, or what a thing was like, says nothing. */
    public boolean has(int k) {
        if (!elements.is(k - 1, WordKind.COMMA) || !PARTICIPLES.has(elements.fold(k))) {
            return false;
        }
        if (isOfThing(k)) {
            return true;
        }
        int be = k - 2;
        while (be > 0 && be > k - CLAUSE && !elements.is(be, WordKind.BE)) {
            if (elements.is(be, WordKind.COMMA) || elements.is(be, WordKind.WHO) || elements.is(be, WordKind.THAT)) {
                return false;
            }
            be--;
        }
        if (be < 1 || !elements.is(be, WordKind.BE)) {
            return false;
        }
        return switch (elements.kind(be - 1)) {
            case PAPER, COMMA, WHO -> false;
            case WORD -> true;
            default -> isDone(be + 1);
        };
    }

    /** "The outage shut two mills, [highlighting] the risk": the sentence opens with a thing, which is not said to say anything. */
    private boolean isOfThing(int k) {
        int verb = elements.kind(0).isArticle() ? 1 : 0;
        while (verb < SUBJECT && !isFinite(verb) && isOfSubject(verb)) {
            verb++;
        }
        int head = verb - 1;
        for (int j = 1; j < verb; j++) {
            if (elements.is(j, WordKind.OF) || elements.is(j, WordKind.PREPOSITION)) {
                head = j - 1; // "The [loss] of two ships"
                break;
            }
        }
        boolean thing = isFinite(verb)
                && head >= 0
                && (elements.is(head, WordKind.WORD) || elements.is(head, WordKind.VERB_S))
                && elements.sort(head) == AttributionWords.NONE
                && !elements.isCueVerb(verb)
                && verb < k;
        for (int j = verb + 1; thing && j < k - 1; j++) {
            thing = elements.kind(j).isWord() || elements.is(j, WordKind.NUMBER);
            thing &= !elements.isCueVerb(j) && !elements.isRelativePronoun(j);
        }
        return thing;
    }

    private boolean isOfSubject(int k) {
        return switch (elements.kind(k)) {
            case WORD, VERB_S, OF, PREPOSITION, ARTICLE, DETERMINER, NUMBER, NAME, BODY, PERSONS -> true;
            default -> false;
        };
    }

    private boolean isFinite(int k) {
        return elements.kind(k).isVerb() && !elements.is(k, WordKind.VERB_S) && !elements.is(k, WordKind.VERB_ING)
                || elements.is(k, WordKind.WORD) && elements.isIrregularPast(k);
    }

    /** "were [hurt]", "was [sunk]", no "was asked". */
    private boolean isDone(int k) {
        boolean participle = elements.is(k, WordKind.VERB_ED) || Grammar.isIrregularParticiple(elements.fold(k));
        return participle && !elements.isCueVerb(k);
    }
}
