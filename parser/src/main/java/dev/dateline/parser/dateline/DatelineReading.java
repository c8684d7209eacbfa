package dev.dateline.parser.dateline;

import dev.dateline.model.Dateline;
import dev.dateline.model.Place;
import dev.dateline.parser.date.DateReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the start of a line as a dateline.
 *
 * @param start where it begins
 * @param end the offset behind its closing separator
 * @param placeStart where its places begin
 * @param placeEnd the offset behind them; the start if there are none
 * @param places the places
 * @param dateOrNull the date
 * @param agencies canonical names, or as printed where no list knows them
 * @param score how much it looks like one
 * @param reason what it was scored for
 */
public record DatelineReading(
        int start,
        int end,
        int placeStart,
        int placeEnd,
        List<Place> places,
        @Nullable DateReading dateOrNull,
        List<String> agencies,
        int score,
        String reason) {
    /** Whether it has an agency or a date, not just a place. */
    public boolean isDetailed() {
        return dateOrNull != null || !agencies.isEmpty();
    }

    /** The dateline that it reads, its text cut from the text that the offsets count in. */
    public Dateline dateline(String text, Optional<LocalDate> reference) {
        return new Dateline(
                text.substring(start, end),
                places.isEmpty() ? null : text.substring(placeStart, placeEnd),
                places,
                dateOrNull == null ? null : dateOrNull.moment(reference),
                dateOrNull == null ? null : dateOrNull.timeOrNull(),
                dateOrNull == null ? null : dateOrNull.zoneOrNull(),
                agencies,
                null);
    }
}
