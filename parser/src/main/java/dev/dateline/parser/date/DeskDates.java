package dev.dateline.parser.date;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads dates in the forms that desks print between a place and an agency, and nowhere else. */
final class DeskDates {
    private static final Phrases ISLAMIC = Phrases.of(DeskDates.class, "hijri-months.txt");
    private static final int UNKNOWN = Figures.UNKNOWN;

    private DeskDates() {}

    /** The date that begins at a token, with its twin of another calendar and a time set off by a dash. */
    static Optional<DateReading> read(Tokens tokens, int from, int limit, Supplier<DayOrder> order) {
        int end = Math.min(limit, tokens.count());
        int at = behindTwin(tokens, from, end);
        Optional<DateReading> read = Dates.read(tokens, at, end, order)
                .or(() -> dayAndMonth(tokens, at, end, order))
                .or(() -> dayAndYear(tokens, at, end));
        return read.map(date -> timed(tokens, weekday(tokens, twin(tokens, date, end), end), end));
    }

    /** "Rajab 12, 1438, July 08, 2017": the common date stands behind the Islamic one. */
    private static int behindTwin(Tokens tokens, int from, int limit) {
        int behind = islamicEnd(tokens, from, limit);
        return behind > from && tokens.is(behind, ',') ? behind + 1 : behind;
    }

    /** "July 08, 2017, Rajab 12, 1438": or before it. */
    private static DateReading twin(Tokens tokens, DateReading date, int limit) {
        int at = date.endToken();
        int from = tokens.is(at, ',') ? at + 1 : at;
        int behind = islamicEnd(tokens, from, limit);
        return behind == from ? date : upTo(date, behind);
    }

    private static DateReading upTo(DateReading date, int end) {
        return new DateReading(date.month(), date.day(), date.yearOrNull(), date.timeOrNull(), date.zoneOrNull(), end);
    }

    /** "2010. március 5., péntek (MTI)", "kovo 5 d. (BNS)": what may stand behind a day. */
    private static DateReading weekday(Tokens tokens, DateReading date, int limit) {
        int at = Links.AFTER_DAY.skip(tokens, date.endToken(), limit);
        int comma = tokens.is(at, '.') && !tokens.isSpacedBefore(at) ? at + 1 : at;
        if (tokens.is(comma, ',')) {
            int behind = Links.WEEKDAYS.skip(tokens, comma + 1, limit);
            boolean whole = behind > comma + 1 && behind < limit && (tokens.is(behind, '(') || isDash(tokens, behind));
            return whole ? upTo(date, behind) : upTo(date, at);
        }
        return at == date.endToken() ? date : upTo(date, at);
    }

    /** "March 5/2021": as some desks part the day from the year. */
    private static Optional<DateReading> dayAndYear(Tokens tokens, int at, int limit) {
        int name = Months.at(tokens, at, limit);
        int next = name == Months.NONE ? limit : at + Months.length(name);
        if (next >= limit || !tokens.isNumber(next)) {
            return Optional.empty();
        }
        String word = tokens.word(next);
        int slash = word.indexOf('/');
        int day = slash > 0 && slash <= 2 && word.length() == slash + 5 ? number(word, 0, slash) : UNKNOWN;
        int year = day > 0 ? number(word, slash + 1, word.length()) : UNKNOWN;
        return Figures.isYear(year)
                ? day(Months.number(name), day, next + 1)
                        .map(read -> new DateReading(read.month(), read.day(), year, null, null, next + 1))
                : Optional.empty();
    }

    private static int islamicEnd(Tokens tokens, int from, int limit) {
        int month = islamicMonth(tokens, from, limit);
        int at;
        if (month != Phrases.NONE) {
            at = from + ISLAMIC.length(month);
            if (at >= limit || Figures.ordinal(tokens, at) == UNKNOWN) {
                return from;
            }
            at++;
        } else {
            boolean numbered = from + 1 < limit && Figures.ordinal(tokens, from) != UNKNOWN;
            month = numbered ? islamicMonth(tokens, from + 1, limit) : Phrases.NONE;
            if (month == Phrases.NONE) {
                return from;
            }
            at = from + 1 + ISLAMIC.length(month);
        }
        int year = tokens.is(at, ',') ? at + 1 : at;
        boolean dated = year < limit && tokens.isNumber(year) && Figures.plain(tokens, year) > 1200;
        at = dated ? year + 1 : at;
        boolean era =
                dated && at < limit && (tokens.is(at, 'H') || tokens.word(at).equals("AH"));
        return era ? at + 1 : at;
    }

    private static int islamicMonth(Tokens tokens, int from, int limit) {
        return from < limit && tokens.isWord(from) ? ISLAMIC.longest(tokens, from, limit) : Phrases.NONE;
    }

    /** "23/05", "9/08": two numbers, the second in two digits, where but one order makes a day. */
    private static Optional<DateReading> dayAndMonth(Tokens tokens, int at, int limit, Supplier<DayOrder> order) {
        if (at >= limit || !tokens.isNumber(at)) {
            return Optional.empty();
        }
        String word = tokens.word(at);
        int slash = word.indexOf('/');
        if (slash < 0) {
            return dotted(tokens, word, at, limit);
        }
        boolean shaped = slash > 0 && slash <= 2 && word.length() == slash + 3;
        int first = shaped ? number(word, 0, slash) : UNKNOWN;
        int second = shaped ? number(word, slash + 1, word.length()) : UNKNOWN;
        if (first < 1 || second < 1) {
            return Optional.empty();
        }
        // "9/08" fills up the month, as nobody does who puts it first
        boolean padded = slash == 1 && second < 10;
        boolean dayFirst = first > 12 || padded || first == second || order.get() == DayOrder.DAY_FIRST;
        if (!dayFirst && second <= 12) {
            return Optional.empty();
        }
        return day(dayFirst ? second : first, dayFirst ? first : second, at + 1);
    }

    /** "5.3.": a day and a month, each with its period. */
    private static Optional<DateReading> dotted(Tokens tokens, String word, int at, int limit) {
        int dot = word.indexOf('.');
        boolean shaped = dot > 0 && dot <= 2 && word.length() <= dot + 3 && word.length() > dot + 1;
        boolean ends = at + 1 < limit && tokens.is(at + 1, '.') && !tokens.isSpacedBefore(at + 1);
        int day = shaped && ends ? number(word, 0, dot) : UNKNOWN;
        return day < 1 ? Optional.empty() : day(number(word, dot + 1, word.length()), day, at + 2);
    }

    private static int number(String word, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(word.charAt(i), 10);
            if (digit < 0) {
                return UNKNOWN;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static Optional<DateReading> day(int month, int day, int end) {
        try {
            MonthDay.of(month, day);
            return Optional.of(new DateReading(month, day, null, null, null, end));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** "May 13, 2008 – 7:00 am CET –": the time is set off, and something of a dateline stands behind it. */
    private static DateReading timed(Tokens tokens, DateReading date, int limit) {
        int dash = date.endToken();
        if (date.timeOrNull() != null || dash + 1 >= limit || !isDash(tokens, dash)) {
            return date;
        }
        Hours hours = new Hours(tokens, limit);
        boolean timed = hours.readBehindLink(dash + 1)
                && hours.end() < limit
                && (isDash(tokens, hours.end()) || tokens.is(hours.end(), ')') || tokens.is(hours.end(), '('));
        return timed
                ? new DateReading(
                        date.month(),
                        date.day(),
                        date.yearOrNull(),
                        hours.timeOrNull(),
                        hours.zoneOrNull(),
                        hours.end())
                : date;
    }

    private static boolean isDash(Tokens tokens, int at) {
        return tokens.is(at, '-')
                || tokens.is(at, '–')
                || tokens.is(at, '—')
                || tokens.is(at, '|')
                || tokens.is(at, '/');
    }
}
