package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;

/** Participles that tell what a whole clause shows, whoever is its subject: "Two men were hurt, [underscoring] the danger". */
public final class ClauseResults {
    private static final Phrases PARTICIPLES = Phrases.of(ClauseResults.class, "showing-participles.txt");

    /** How many elements a clause has at most behind its verb. */
    private static final int CLAUSE = 12;

    private final Elements elements;

    public ClauseResults(Elements elements) {
        this.elements = elements;
    }

    /** Whether a participle does so: what happened to somebody, or what a thing was like, says nothing. */
    public boolean has(int k) {
        if (!elements.is(k - 1, WordKind.COMMA) || !PARTICIPLES.has(elements.fold(k))) {
            return false;
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

    /** "were [hurt]", "was [sunk]", no "was asked". */
    private boolean isDone(int k) {
        boolean participle = elements.is(k, WordKind.VERB_ED) || Grammar.isIrregularParticiple(elements.fold(k));
        return participle && elements.form(k) == Phrases.NONE;
    }
}
