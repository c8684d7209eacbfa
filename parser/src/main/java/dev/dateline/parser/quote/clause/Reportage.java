package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Tokens;

/**
 * How much of a text tells what people say. In a guide, a review or a handbook hardly a word attributes, though many
 * could: "the tent offers", "most riders prefer". There a cue has to be surer than in news, from which the model is
 * learned.
 */
public final class Reportage {
    private static final int SAY = AttributionWords.sort("say");

    /** How many words a quotation has, at least, that is more than a term or a title. */
    private static final int QUOTATION = 4;

    /** In a shorter text a few words decide, so nothing is made of them. */
    private static final int LEAST_WORDS = 250;

    /** News has more words like "said" and quotations, together, a thousand words: nine of ten stories of PolNeAR do. */
    private static final int LEAST_SAID = 5;

    /** By how much a cue has to be surer in a text that reports next to nothing, in the units of scores. */
    private static final int RESERVE = 120;

    private Reportage() {}

    /** By how much a cue has to be surer than in a report. */
    public static int reserve(Narration narration) {
        Tokens tokens = narration.tokens();
        long enough = (long) tokens.count() * LEAST_SAID; // for as many words as there can be
        if (says(narration, enough)) {
            return 0;
        }
        int words = 0;
        int said = 0;
        for (int i = 0; i < tokens.count() && said * 1000L < enough; i++) {
            if (narration.isQuoted(i)) {
                int close = Math.max(i + 1, narration.passage(i).close());
                said += narration.words(i, close, QUOTATION) >= QUOTATION ? 1 : 0;
                words += close - i;
                i = close - 1;
            } else if (tokens.isWord(i)) {
                words++;
                said += AttributionWords.sort(tokens, i) == SAY ? 1 : 0;
            }
        }
        return words >= LEAST_WORDS && said * 1000L < (long) words * LEAST_SAID ? RESERVE : 0;
    }

    /** Whether words like "said" alone are enough. */
    private static boolean says(Narration narration, long enough) {
        Tokens tokens = narration.tokens();
        int said = 0;
        int say = AttributionWords.next(tokens, 0, tokens.count(), SAY);
        while (say < tokens.count() && said * 1000L < enough) {
            said += narration.isQuoted(say) ? 0 : 1;
            say = AttributionWords.next(tokens, say + 1, tokens.count(), SAY);
        }
        return said * 1000L >= enough;
    }
}
