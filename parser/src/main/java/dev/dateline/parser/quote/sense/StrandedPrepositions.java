package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Verbs at the end of a relative clause, whose preposition has its noun ahead and the main verb behind: "the lawyers Lund
 * [wrote] to did not answer". What is told is told elsewhere.
 */
public final class StrandedPrepositions {
    private static final Phrases FINITE = Phrases.of(StrandedPrepositions.class, "finite-auxiliaries.txt");

    private StrandedPrepositions() {}

    /** Whether such a preposition follows a verb. */
    public static boolean has(Elements elements, int k) {
        boolean preposition = elements.is(k + 1, WordKind.TO)
                || elements.is(k + 1, WordKind.OF)
                || elements.is(k + 1, WordKind.PREPOSITION);
        return preposition && FINITE.has(elements.fold(k + 2));
    }
}
