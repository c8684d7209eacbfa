package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.SpeechNouns;
import dev.dateline.parser.quote.word.WordKind;

/** "stood by her [comment] Monday that “fog hates us”": a day between what somebody said and the quoted words. */
public final class DatedNouns {
    /** How many words tell the day: "on the first Monday of May". */
    private static final int LONGEST = 6;

    private DatedNouns() {}

    /** Whether a noun of saying that is somebody's has a day, "that" and quoted words behind it. */
    public static boolean has(Elements elements, int k) {
        if (!SpeechNouns.has(elements.tokens(), elements.first(k)) || !isOwned(elements, k)) {
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

    private static boolean isOwned(Elements elements, int k) {
        return elements.is(k - 1, WordKind.POSSESSIVE) || elements.is(k - 1, WordKind.CLITIC);
    }
}
