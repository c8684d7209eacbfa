package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/** What tells more of an occasion, ahead of what is said there: "said during a visit [to Veltra, a firm that makes pumps,] that". */
final class ApposedOccasions {
    /** How many elements an occasion has at most. */
    private static final int OCCASION = 8;

    private ApposedOccasions() {}

    /** The "that" behind it, or where it would begin. */
    static int behind(Elements elements, int from) {
        int comma = from;
        while (comma < from + OCCASION && isOfOccasion(elements.kind(comma))) {
            comma++;
        }
        boolean apposed = elements.is(comma, WordKind.COMMA) && elements.is(comma + 1, WordKind.ARTICLE);
        int k = comma + 1;
        while (apposed && k < comma + Elements.NEAR && elements.kind(k).isWord()) {
            k++;
        }
        return apposed && elements.is(k, WordKind.COMMA) && elements.is(k + 1, WordKind.THAT) ? k + 1 : from;
    }

    private static boolean isOfOccasion(WordKind kind) {
        return kind.isPhrase() || kind == WordKind.OF || kind == WordKind.TO || kind == WordKind.PREPOSITION;
    }
}
