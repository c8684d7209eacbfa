package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Answers that somebody has time for, and that are not given: "gave Holm until May 8 to [respond]", "took weeks to [reply]". */
public final class Deadlines {
    private static final Phrases ANSWERING = Phrases.of(Deadlines.class, "answering-infinitives.txt");

    /** How far ahead of the answer the day stands that it is due by, in elements. */
    private static final int DAY = 6;

    private static final long UNTIL = Tokens.fold("until");

    private Deadlines() {}

    /** Whether a verb is such an answer. */
    public static boolean has(Elements elements, int k) {
        if (!elements.is(k - 1, WordKind.TO) || !ANSWERING.has(elements.fold(k))) {
            return false;
        }
        boolean span = elements.isListed(k - 2, ListedWords.TIME_SPAN);
        for (int i = k - 2; !span && i > k - DAY && i > 0; i--) {
            span = elements.fold(i) == UNTIL;
        }
        return span;
    }
}
