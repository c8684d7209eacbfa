package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Verbs that attribute words beside them, "“It is late,” he continued", and else tell that something begins or goes on:
 * "the port [continues] to grow", "he [began] his day in a barn".
 */
public final class PhaseVerbs {
    private static final Phrases VERBS = Phrases.of(PhaseVerbs.class, "phase-verbs.txt");

    /** How far behind such a verb a participle may stand that has the quoted words, not the verb. */
    private static final int NEAR = 6;

    private final Elements elements;

    public PhaseVerbs(Elements elements) {
        this.elements = elements;
    }

    /** Whether a verb only tells that something begins or goes on. */
    public boolean has(int k) {
        return VERBS.has(elements.fold(k))
                && switch (elements.kind(k + 1)) {
                    case VERB_ING -> true;
                    case TO -> elements.sort(k + 3) == AttributionWords.NONE; // but "[continued] to beat back claims"
                    case ARTICLE, POSSESSIVE, PREPOSITION -> !elements.quotes() || isParted(k);
                    default -> false;
                };
    }

    /** "[began] the winter insisting that “…”": another verb has the quoted words. */
    private boolean isParted(int k) {
        for (int j = k + 2; j < k + NEAR; j++) {
            if (elements.is(j, WordKind.VERB_ING) && elements.form(j) != Phrases.NONE) {
                return true;
            }
        }
        return false;
    }
}
