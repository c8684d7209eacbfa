package dev.dateline.parser.quote.mark;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Headlines that somebody cites with their day: "(“Holm blasts Lee as a fraud,” Courier, Thursday)", "In “Lee must go” (Aug. 10), he". */
final class CitedHeadlines {
    /** How many tokens tell the paper, the page and the day. */
    private static final int LONGEST = 10;

    private CitedHeadlines() {}

    /** Whether brackets hold a passage with its day, or the day of one behind a preposition. */
    static boolean has(Tokens tokens, int open, int close) {
        if (open < 1 || close >= tokens.count() || !tokens.isCapitalized(open + 1)) {
            return false;
        }
        if (tokens.is(open - 1, '(')) {
            return tokens.is(close - 2, ',') && isDayUpTo(tokens, close);
        }
        return Grammar.isPreposition(tokens, open - 1) && tokens.is(close, '(') && isDayUpTo(tokens, close + 1);
    }

    /** "Courier, May 3)": names, numbers and a word of the calendar up to the closing bracket; but "she said Thursday)". */
    private static boolean isDayUpTo(Tokens tokens, int from) {
        boolean day = false;
        for (int i = from; i < tokens.count() && i < from + LONGEST; i++) {
            if (tokens.is(i, ')')) {
                return day;
            }
            if (tokens.isLowerCase(i)) {
                return false;
            }
            day |= Grammar.isCalendar(tokens, i);
        }
        return false;
    }
}
