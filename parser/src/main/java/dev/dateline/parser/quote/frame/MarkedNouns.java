package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.SpeechNouns;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Nouns that hand over quoted words: somebody's comment with a day behind it, "stood by her [comment] Monday that “fog hates us”",
 * and words that somebody uses, "used the [phrase] “row on” in a speech"; but "vowed not to use the phrase “row on”".
 */
public final class MarkedNouns {
    private static final Phrases WORDS = Phrases.of(MarkedNouns.class, "used-words.txt");
    private static final Phrases USING = Phrases.of(MarkedNouns.class, "using-verbs.txt");

    /** How many words tell the day: "on the first Monday of May". */
    private static final int LONGEST = 6;

    private MarkedNouns() {}

    /** Whether a noun is one. */
    public static boolean has(Elements elements, int k) {
        return using(elements, k) > 0 || isDated(elements, k);
    }

    /** The element of the verb that uses the words of a noun, or -1. */
    public static int using(Elements elements, int k) {
        int quotation = elements.is(k + 1, WordKind.COMMA) ? k + 2 : k + 1;
        if (!elements.is(quotation, WordKind.QUOTATION) || !WORDS.has(elements.fold(k))) {
            return -1;
        }
        int article = elements.is(k - 1, WordKind.WORD) ? k - 2 : k - 1; // "a new phrase"
        int verb = article - 1;
        boolean uses = elements.kind(article).isArticle()
                && verb > 0
                && USING.has(elements.fold(verb))
                && !elements.is(verb - 1, WordKind.NOT);
        return uses ? verb : -1;
    }

    /** Whether a noun of saying that is somebody's has a day, "that" and quoted words behind it. */
    private static boolean isDated(Elements elements, int k) {
        boolean owned = elements.is(k - 1, WordKind.POSSESSIVE) || elements.is(k - 1, WordKind.CLITIC);
        if (!owned || !SpeechNouns.has(elements.tokens(), elements.first(k))) {
            return false;
        }
        boolean day = false;
        for (int j = k + 1; j <= k + LONGEST; j++) {
            switch (elements.kind(j)) {
                case CALENDAR -> day = true;
                case PREPOSITION, ARTICLE, NUMBER, WORD, OF -> {}
                case THAT -> {
                    return day && elements.is(j + 1, WordKind.QUOTATION);
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }
}
