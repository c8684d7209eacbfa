package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** Clauses that tell when somebody said something, ahead of it: "told them [when she got home] that", "said [while touring the mill] that", "wrote [as he left]: “…”", "said [when I left], “…”". */
final class TimeClauses {
    private static final Phrases OPENERS = Phrases.of(TimeClauses.class, "time-clause-openers.txt");

    /** How many elements one has at most. */
    private static final int LONGEST = 9;

    private TimeClauses() {}

    /** Where what was said begins behind such a clause, "that" or a quotation; the element itself where none stands there. */
    static int behind(Elements elements, Clauses clauses, int k) {
        boolean opens =
                OPENERS.has(elements.fold(k)) && (clauses.isPronoun(k + 1) || elements.is(k + 1, WordKind.VERB_ING));
        int end = k + 2;
        while (opens
                && end < k + LONGEST
                && elements.kind(end).isWord()
                && !elements.is(end, WordKind.THAT)
                && !elements.is(end, WordKind.SUBORDINATOR)) {
            end++;
        }
        if (!opens || end == k + 2) {
            return k;
        }
        boolean pause = elements.is(end, WordKind.COLON) || elements.is(end, WordKind.COMMA);
        if (pause && elements.is(end + 1, WordKind.QUOTATION)) {
            return end + 1;
        }
        return elements.is(end, WordKind.THAT) && clauses.isClause(end + 1) ? end : k;
    }
}
