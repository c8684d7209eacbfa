package dev.dateline.parser.date;

import dev.dateline.model.Moment;
import dev.dateline.parser.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads dates as desks print them in copy, and as pages print them in their markup and addresses. */
public final class Dates {
    private Dates() {}

    /**
     * The longest date as desks print it that starts at a token: {@code Dec. 7}, {@code 7 December 2023},
     * {@code 25/11/2004}, {@code Thursday, Dec. 7, 9:30 a.m. EST}, {@code 14:05 GMT, 10 août}. A slash date that could
     * be read both ways is none.
     *
     * @param from the token where it starts
     * @param limit the token before which it ends
     */
    public static Optional<DateReading> read(Tokens tokens, int from, int limit) {
        return read(tokens, from, limit, () -> DayOrder.UNKNOWN);
    }

    /**
     * As {@link #read(Tokens, int, int)}, and in the forms that only a dateline has: {@code 23/05}, {@code Rajab 12, 1438,
     * July 8, 2017}, {@code May 13, 2008 – 7:00 am CET –}. A date of three numbers is read in the order of the language.
     *
     * @param language tells the tag of the copy's language, where it is known; asked only if a date depends on it
     */
    public static Optional<DateReading> readInDateline(
            Tokens tokens, int from, int limit, Supplier<Optional<String>> language) {
        return DeskDates.read(
                tokens, from, limit, () -> language.get().map(DayOrder::of).orElse(DayOrder.UNKNOWN));
    }

    /** Whether what tells the half of the day stands at a token, behind a time: "9:40 [a.m.]". */
    public static boolean isHalfOfDay(Tokens tokens, int at, int limit) {
        return Hours.isHalf(tokens, at, limit);
    }

    /** The token behind the zone that stands at a token, behind a time: "14:05 [GMT]"; the token itself if none does. */
    public static int zoneEnd(Tokens tokens, int at, int limit) {
        return Zones.end(tokens, at, limit);
    }

    /** The token behind the day of the week that begins at a token; the token itself if none does. */
    public static int weekdayEnd(Tokens tokens, int from, int limit) {
        return Links.WEEKDAYS.skip(tokens, from, limit);
    }

    static Optional<DateReading> read(Tokens tokens, int from, int limit, Supplier<DayOrder> order) {
        int end = Math.min(limit, tokens.count());
        DayReader day = new DayReader(tokens, end, order);
        Hours hours = new Hours(tokens, end);
        if (day.read(from)) {
            return Optional.of(reading(tokens, day, hours, end));
        }
        if (!hours.read(from)) {
            return Optional.empty();
        }
        int next = tokens.is(hours.end(), ',') ? hours.end() + 1 : hours.end();
        if (!day.read(next)) {
            return Optional.empty();
        }
        return Optional.of(new DateReading(
                day.month(), day.day(), day.yearOrNull(), hours.timeOrNull(), hours.zoneOrNull(), day.end()));
    }

    /**
     * The first date in the few words that a page prints for it, in any form known: ISO, RFC 1123, milliseconds,
     * {@code 28. April 2023, 17:40 Uhr}. The time is kept where a year is known; the offset as printed, never guessed:
     * {@code CST} has none. Where no year is printed, the moment has none.
     */
    public static Optional<Moment> readLeniently(String printed) {
        return PageDates.read(printed, DayOrder.UNKNOWN);
    }

    /**
     * As {@link #readLeniently(String)}; a date such as 02/11/2023 is read in the order of the page's language.
     *
     * @param language the tag that the page declares: {@code fr}, {@code en-GB}
     */
    public static Optional<Moment> readLeniently(String printed, Optional<String> language) {
        return PageDates.read(printed, language.map(DayOrder::of).orElse(DayOrder.UNKNOWN));
    }

    /** As {@link #read(Tokens, int, int)}, for those who ask only where a day ends: one that could be read both ways is one, too. */
    public static Optional<DateReading> readInAnyOrder(Tokens tokens, int from, int limit) {
        return read(tokens, from, limit, () -> DayOrder.DAY_FIRST)
                .or(() -> read(tokens, from, limit, () -> DayOrder.MONTH_FIRST));
    }

    /** Whether the few words that a page prints for a day have one with its year, in whatever order its numbers stand. */
    public static boolean holdDay(String printed) {
        return PageDates.read(printed, DayOrder.DAY_FIRST)
                .or(() -> PageDates.read(printed, DayOrder.MONTH_FIRST))
                .map(Moment::yearOrNull)
                .isPresent();
    }

    /** The day that the path of an address names, as in {@code https://example.com/2023/04/28/talks}. */
    public static Optional<LocalDate> inAddress(String url) {
        return AddressDates.read(url);
    }

    private static DateReading reading(Tokens tokens, DayReader day, Hours hours, int limit) {
        if (!hours.readBehindLink(beforeTime(tokens, day.end(), limit)) && !hours.readInBrackets(day.end())) {
            return new DateReading(day.month(), day.day(), day.yearOrNull(), null, null, day.end());
        }
        Integer year = day.yearOrNull();
        int end = hours.end();
        // "Fri Apr 28 17:40:08 GMT 2023"
        if (year == null && end < limit && Figures.year(tokens, end) != Figures.UNKNOWN) {
            year = Figures.year(tokens, end);
            end++;
        }
        return new DateReading(day.month(), day.day(), year, hours.timeOrNull(), hours.zoneOrNull(), end);
    }

    /** Behind the comma or the day of the week that stands between a day and its time. */
    private static int beforeTime(Tokens tokens, int from, int limit) {
        int at = from < limit && tokens.is(from, ',') ? from + 1 : from;
        return Links.WEEKDAYS.skip(tokens, at, limit);
    }
}
