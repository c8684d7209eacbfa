package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Nouns of what is aimed at somebody ahead of the sentence that says it: "Taking a [swipe] at the mayor, Ann Lee said it leaks". */
public final class AimedNouns {
    private static final long AT = Tokens.fold("at");

    /** How many elements tell at most who it is aimed at. */
    private static final int TARGET = 8;

    private AimedNouns() {}

    /** Whether a word is one in a phrase that opens a unit and ends with a comma: whom it is aimed at has not said it. */
    public static boolean has(Elements elements, int k) {
        boolean aimed = elements.fold(k + 1) == AT && isOpened(elements, k);
        int comma = k + 2;
        while (aimed && comma < k + TARGET && isOfTarget(elements, comma)) {
            comma++;
        }
        return aimed && comma > k + 2 && elements.is(comma, WordKind.COMMA);
    }

    /** "Taking a jibe", "In a jibe", "With a sly dig". */
    private static boolean isOpened(Elements elements, int k) {
        int article = elements.kind(k - 1).isArticle() ? k - 1 : k - 2;
        return elements.kind(article).isArticle()
                && article == 1
                && (elements.tokens().endsWith(elements.first(0), "ing") || elements.is(0, WordKind.PREPOSITION));
    }

    private static boolean isOfTarget(Elements elements, int k) {
        return elements.kind(k).isPhrase() || elements.is(k, WordKind.OF) || elements.is(k, WordKind.PERSONS);
    }
}
