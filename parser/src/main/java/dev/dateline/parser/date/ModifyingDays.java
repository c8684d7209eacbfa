package dev.dateline.parser.date;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** "the [May 1] letter", "the guild’s [Oct. 14, 2019,] memo", "the [14 October] memo": days that tell which paper is meant. */
public final class ModifyingDays {
    /** No day has more digits. */
    private static final int DIGITS = 2;

    private static final int DIGITS_OF_YEAR = 4;

    /** "Oct. 14, 2019,". */
    private static final int LONGEST = 6;

    private ModifyingDays() {}

    /** Where such a day begins that ends with a token, behind an article or an owner; -1 where none does. */
    public static int from(Tokens tokens, int last, int floor) {
        int first = beginning(tokens, withoutYear(tokens, last));
        boolean told =
                first > floor && (Grammar.isArticle(tokens, first - 1) || tokens.kind(first - 1) == TokenKind.CLITIC);
        return told ? first : -1;
    }

    /** Behind such a day that begins with a token, behind an article or an owner; the token itself where none does. */
    public static int end(Tokens tokens, int first) {
        int end = first;
        for (int last = first + 1; last < Math.min(first + LONGEST, tokens.count()); last++) {
            end = from(tokens, last, first - 1) == first ? last + 1 : end;
        }
        return end;
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

    /** "Oct. [14], 2019,": the day in front of a comma and a year, or the token itself. */
    private static int withoutYear(Tokens tokens, int last) {
        int year = tokens.is(last, ',') ? last - 1 : last;
        boolean behindDay = year > 2
                && tokens.isNumber(year)
                && tokens.end(year) - tokens.start(year) == DIGITS_OF_YEAR
                && tokens.is(year - 1, ',')
                && isDay(tokens, year - 2);
        return behindDay ? year - 2 : last;
    }

    private static boolean isDay(Tokens tokens, int token) {
        return tokens.isNumber(token) && tokens.end(token) - tokens.start(token) <= DIGITS;
    }
}
