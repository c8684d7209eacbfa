package dev.dateline.parser.date;

import dev.dateline.model.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A day that a text prints, with what stands beside it.
 *
 * @param month 1 to 12
 * @param day 1 to the month's last day
 * @param yearOrNull the year, where it is printed
 * @param timeOrNull the local time of day, where it is printed
 * @param zoneOrNull the zone of that time as printed: {@code GMT}
 * @param endToken the token behind it
 */
public record DateReading(
        int month,
        int day,
        @Nullable Integer yearOrNull,
        @Nullable LocalTime timeOrNull,
        @Nullable String zoneOrNull,
        int endToken) {
    /** 29 February has a year near the reference within this many years, also around 1900. */
    private static final int LEAP = 8;

    /** The year, where it is printed. */
    public OptionalInt year() {
        return yearOrNull == null ? OptionalInt.empty() : OptionalInt.of(yearOrNull);
    }

    /** The local time of day, where it is printed. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(timeOrNull);
    }

    /** The zone of the time as printed. */
    public Optional<String> zone() {
        return Optional.ofNullable(zoneOrNull);
    }

    /**
     * The day without its time; where no year is printed, in the year that brings it nearest to the reference.
     *
     * @param reference a day near this one, such as the day the copy was received
     */
    public Moment moment(Optional<LocalDate> reference) {
        if (yearOrNull != null) {
            return Moment.of(yearOrNull, month, day);
        }
        return reference.map(this::nearest).orElseGet(() -> Moment.of(month, day));
    }

    /** The day with its time, where it has both a year and a time; the offset only where the zone says it. */
    public Moment timed() {
        if (yearOrNull == null || timeOrNull == null) {
            return moment(Optional.empty());
        }
        ZoneOffset offset = zoneOrNull == null ? null : Zones.offset(zoneOrNull).orElse(null);
        return new Moment(month, day, yearOrNull, timeOrNull.withNano(0), offset);
    }

    private Moment nearest(LocalDate reference) {
        MonthDay printed = MonthDay.of(month, day);
        LocalDate nearest = null;
        for (int years = 0; years <= LEAP; years++) {
            for (int year : new int[] {reference.getYear() - years, reference.getYear() + years}) {
                if (year < 1 || year > 9999 || !printed.isValidYear(year)) {
                    continue;
                }
                LocalDate candidate = printed.atYear(year);
                if (nearest == null || distance(candidate, reference) < distance(nearest, reference)) {
                    nearest = candidate;
                }
            }
        }
        return nearest == null ? Moment.of(month, day) : Moment.of(nearest);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }
}
