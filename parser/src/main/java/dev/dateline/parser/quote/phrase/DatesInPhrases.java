package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** "the [May 1] letter", "the guild’s [Oct. 14] memo", "the [14 October] memo": days that tell which paper is meant. */
final class DatesInPhrases {
    /** No day has more digits. */
    private static final int DIGITS = 2;

    private DatesInPhrases() {}

    /** Where such a day begins that ends with a token, behind an article or an owner; -1 where none does. */
    static int from(Tokens tokens, int last, int floor) {
        int first = beginning(tokens, last);
        boolean told =
                first > floor && (Grammar.isArticle(tokens, first - 1) || InnerSigns.isClitic(tokens, first - 1));
        return told ? first : -1;
    }

    /** Where a day and its month begin that end with a token, in either order; -1 where none do. */
    private static int beginning(Tokens tokens, int last) {
        boolean dayLast = isDay(tokens, last);
        int sign = dayLast ? last - 1 : last;
        int month = sign > 0 && tokens.is(sign, '.') ? sign - 1 : sign;
        if (month < 1 || !Grammar.isCalendar(tokens, month)) {
            return -1;
        }
        return dayLast ? month : isDay(tokens, month - 1) ? month - 1 : -1;
    }

    private static boolean isDay(Tokens tokens, int token) {
        return tokens.isNumber(token) && tokens.end(token) - tokens.start(token) <= DIGITS;
    }
}
