package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** “Decline” of figures, which fall: "Sales [declined] to $3 million", "from 5 to 4"; but "declined to say". */
public final class FallingFigures {
    private static final Phrases DECLINE = Phrases.of(FallingFigures.class, "forms-of-decline.txt");
    private static final long FROM = Tokens.fold("from");

    private FallingFigures() {}

    /** Whether a word is such a verb. */
    public static boolean has(Elements elements, int k) {
        if (!DECLINE.has(elements.fold(k))) {
            return false;
        }
        int to = elements.is(k + 1, WordKind.ADVERB) ? k + 2 : k + 1;
        boolean figure = elements.is(to + 1, WordKind.NUMBER) || elements.is(to + 1, WordKind.SIGN);
        return elements.fold(to) == FROM || figure && (elements.is(to, WordKind.TO) || elements.is(to, WordKind.BY));
    }
}
