package dev.dateline.model;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A day as copy prints it, with or without its year, time and offset from UTC. Printed as ISO 8601:
 * {@code 2023-12-07}, {@code 2023-12-07T09:30:00+08:00}; a day without a year is {@code --12-07}. Parts of a second
 * are dropped.
 *
 * @param month 1 to 12
 * @param day 1 to the month's last day
 * @param yearOrNull the year where it is known, 1 to 9999
 * @param timeOrNull the local time of day, only with a year
 * @param offsetOrNull the offset from UTC, only with a time
 */
public record Moment(
        int month,
        int day,
        @Nullable Integer yearOrNull,
        @Nullable LocalTime timeOrNull,
        @Nullable ZoneOffset offsetOrNull)
        implements Serializable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /**
     * Checks that there is such a day.
     *
     * @throws IllegalArgumentException if there is no such day, or a part lacks the part it stands on
     */
    public Moment {
        timeOrNull = timeOrNull == null ? null : timeOrNull.withNano(0); // no copy prints less than a second
        try {
            if (yearOrNull == null) {
                MonthDay.of(month, day);
            } else {
                LocalDate.of(yearOrNull, month, day);
            }
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("no such day: " + noSuchDay.getMessage(), noSuchDay);
        }
        if (yearOrNull != null && (yearOrNull < 1 || yearOrNull > 9999)) {
            throw new IllegalArgumentException("year " + yearOrNull + " is not between 1 and 9999");
        }
        if (timeOrNull != null && yearOrNull == null) {
            throw new IllegalArgumentException("time " + timeOrNull + " stands on a day without a year");
        }
        if (offsetOrNull != null && timeOrNull == null) {
            throw new IllegalArgumentException("offset " + offsetOrNull + " stands without a time");
        }
    }

    /** A day whose year is not known. */
    public static Moment of(int month, int day) {
        return new Moment(month, day, null, null, null);
    }

    /** A day. */
    public static Moment of(int year, int month, int day) {
        return new Moment(month, day, year, null, null);
    }

    /** A day. */
    public static Moment of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A day with a local time, whose offset is not known. */
    public static Moment of(LocalDateTime time) {
        return new Moment(time.getMonthValue(), time.getDayOfMonth(), time.getYear(), time.toLocalTime(), null);
    }

    /** An instant, with the offset that it was printed with; whole seconds. */
    public static Moment of(OffsetDateTime time) {
        return new Moment(
                time.getMonthValue(), time.getDayOfMonth(), time.getYear(), time.toLocalTime(), time.getOffset());
    }

    /**
     * Reads what {@link #toString()} prints.
     *
     * @throws IllegalArgumentException if it is none of the four forms
     */
    public static Moment parse(String iso) {
        try {
            if (iso.startsWith("--")) {
                MonthDay day = MonthDay.parse(iso);
                return of(day.getMonthValue(), day.getDayOfMonth());
            }
            if (iso.length() == 10) {
                return of(LocalDate.parse(iso));
            }
            boolean hasOffset = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
            return hasOffset ? of(OffsetDateTime.parse(iso)) : of(LocalDateTime.parse(iso));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("no ISO date or time: " + iso, wrong);
        }
    }

    /** The year, where it is known. */
    public OptionalInt year() {
        return yearOrNull == null ? OptionalInt.empty() : OptionalInt.of(yearOrNull);
    }

    /** The local time of day, where it is known. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(timeOrNull);
    }

    /** The offset from UTC, where it is known. */
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(offsetOrNull);
    }

    /** The day, where its year is known. */
    public Optional<LocalDate> date() {
        return yearOrNull == null ? Optional.empty() : Optional.of(LocalDate.of(yearOrNull, month, day));
    }

    /** The same day in this year, if it has no year yet; 29 February becomes the 28th in a common year. */
    public Moment inYear(int year) {
        if (yearOrNull != null) {
            return this;
        }
        LocalDate date = MonthDay.of(month, day).atYear(year);
        return of(date);
    }

    @Override
    public String toString() {
        if (yearOrNull == null) {
            return MonthDay.of(month, day).toString();
        }
        String date = LocalDate.of(yearOrNull, month, day).toString();
        if (timeOrNull == null) {
            return date;
        }
        return date + "T" + TIME.format(timeOrNull) + (offsetOrNull == null ? "" : offsetOrNull.toString());
    }
}
