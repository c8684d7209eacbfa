package dev.dateline.parser.date;

import dev.dateline.parser.text.Tokens;
import java.util.Optional;

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
        int end = Math.min(limit, tokens.count());
        DayReader day = new DayReader(tokens, end);
        Hours hours = new Hours(tokens, end);
        if (day.read(from)) {
            return Optional.of(reading(day, hours, hours.read(beforeTime(tokens, day.end(), end))));
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

    private static DateReading reading(DayReader day, Hours hours, boolean timed) {
        return timed
                ? new DateReading(
                        day.month(), day.day(), day.yearOrNull(), hours.timeOrNull(), hours.zoneOrNull(), hours.end())
                : new DateReading(day.month(), day.day(), day.yearOrNull(), null, null, day.end());
    }

    /** Behind the comma or the word that stands between a day and its time. */
    private static int beforeTime(Tokens tokens, int from, int limit) {
        int at = from < limit && tokens.is(from, ',') ? from + 1 : from;
        return Links.BEFORE_TIME.skip(tokens, at, limit);
    }
}
