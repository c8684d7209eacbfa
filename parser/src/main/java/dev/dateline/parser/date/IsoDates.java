package dev.dateline.parser.date;

import dev.dateline.model.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates as machines print them: ISO 8601 and RFC 3339 with all that pages make of them ({@code 2023-04-28T17:40:08+0000},
 * {@code 2023/04/28 17:40 +02}, {@code 20230428T174008Z}), and seconds or milliseconds since 1970.
 */
final class IsoDates {
    private static final int SECONDS = 10;
    private static final int MILLISECONDS = 13;

    private IsoDates() {}

    /** The date that begins at this place of the string, year first. */
    static Optional<Moment> read(String printed, int from) {
        DigitCursor cursor = new DigitCursor(printed, from);
        int year = cursor.digits(4);
        String separator = String.valueOf(cursor.peek());
        boolean parted = cursor.skip("-/.");
        int month = parted ? cursor.number(1, 2) : cursor.digits(2);
        if (month < 0 || (parted && !cursor.skip(separator))) {
            return Optional.empty();
        }
        int day = cursor.digits(2);
        if (day < 0 && parted) {
            day = cursor.number(1, 1);
        }
        if (!Figures.isYear(year) || !isDay(year, month, day)) {
            return Optional.empty();
        }
        Moment date = Moment.of(year, month, day);
        return Character.isDigit(cursor.peek()) && parted ? Optional.empty() : Optional.of(timed(date, cursor));
    }

    private static Moment timed(Moment date, DigitCursor cursor) {
        boolean spaced = cursor.peek() == ' ' || cursor.peek() == '\u00a0';
        boolean joined = Character.isDigit(cursor.peek());
        if (spaced) {
            cursor.skipSpaces();
        } else if (!joined && !cursor.skip("Tt,_")) {
            return date;
        }
        cursor.skip(" ");
        LocalTime time = time(cursor);
        if (time == null) {
            return date;
        }
        cursor.skipSpaces();
        ZoneOffset offset = Zones.offset(cursor.word()).orElse(null);
        return new Moment(date.month(), date.day(), date.yearOrNull(), time, cursor.peek() == 0 ? null : offset);
    }

    private static @Nullable LocalTime time(DigitCursor cursor) {
        int hour = cursor.digits(2);
        if (hour < 0) {
            hour = cursor.number(1, 1);
        }
        boolean parted = cursor.skip(":");
        int minute = cursor.digits(2);
        int second = 0;
        if (parted ? cursor.skip(":") : Character.isDigit(cursor.peek())) {
            second = cursor.digits(2);
            if (cursor.skip(".,:")) {
                cursor.skipDigits();
            }
        }
        // 60 is a leap second
        boolean real = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
        return real ? LocalTime.of(hour, minute, Math.min(second, 59)) : null;
    }

    /** Seconds or milliseconds since 1970, in 10 or 13 digits and nothing else; a day in 8 digits. */
    static Optional<Moment> count(String printed) {
        if (!printed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        if (printed.length() == SECONDS || printed.length() == MILLISECONDS) {
            long number = Long.parseLong(printed);
            Instant instant =
                    printed.length() == SECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            return Optional.of(Moment.of(instant.atOffset(ZoneOffset.UTC)));
        }
        boolean compact = printed.length() == 8 || printed.length() == 12 || printed.length() == 14;
        return compact ? read(printed, 0) : Optional.empty();
    }

    static boolean isDay(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
