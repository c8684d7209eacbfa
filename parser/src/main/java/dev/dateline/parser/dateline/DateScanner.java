package dev.dateline.parser.dateline;

import dev.dateline.parser.date.DateReading;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.text.Tokens;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the one date of a dateline. */
final class DateScanner {
    private static final long A = Tokens.fold("a");
    private static final long DE = Tokens.fold("de");
    private static final int ZONE_REACH = 6;
    private static final int WEB = 1995;
    private static final int SHORT_WEEKDAY = 3;

    private final Tokens tokens;
    private final int limit;
    private final boolean complete;
    private final Supplier<Optional<String>> language;
    private @Nullable DateReading date;

    DateScanner(Tokens tokens, boolean complete, Supplier<Optional<String>> language) {
        this.complete = complete;
        this.tokens = tokens;
        this.language = language;
        limit = tokens.count();
    }

    /** What was read; null if nothing was. */
    @Nullable
    DateReading date() {
        return date;
    }

    boolean isRead() {
        return date != null;
    }

    /** Whether it has a year in which copy may have been set for the web: "May 4, 1970 —" begins a memory. */
    boolean hasYear() {
        return date != null && date.year().orElse(0) >= WEB;
    }

    /** Whether a date stands here. */
    boolean begins(int at) {
        return at < limit && Dates.readInDateline(tokens, at, limit, language).isPresent();
    }

    /** The token behind the date that begins here; the token itself if none does, or one was read before. */
    int read(int at) {
        if (date != null || at >= limit) {
            return at;
        }
        Optional<DateReading> read = Dates.readInDateline(tokens, isLetterHead(at) ? at + 1 : at, limit, language);
        if (read.isEmpty()) {
            return at;
        }
        date = read.get();
        return zone(read.get());
    }

    /** "Oaxaca, [a] 12 de febrero de 2020.-": the town and the day as letters are headed in Spanish. */
    private boolean isLetterHead(int at) {
        return at > 0 && at + 2 < limit && tokens.fold(at) == A && tokens.isNumber(at + 1) && tokens.fold(at + 2) == DE;
    }

    /** The same for a date that ends at this token; one that does not is left unread. */
    boolean reads(int at, int end) {
        boolean read = date == null && read(at) == end;
        if (!read) {
            date = null;
        }
        return read;
    }

    /**
     * The same for a date behind a separator, which may begin the text instead: something of the dateline follows it, or it
     * has its year and stands between a bracket and the text, as in "Altona, WA (PRWEB) May 5, 2014 Acme".
     */
    int readParted(int at) {
        if (date != null) {
            return at;
        }
        int behind = read(at);
        boolean alone = behind == limit && complete && hasYear(); // "London | 5 March 2012" in a line of its own
        boolean parted = alone
                || behind > at
                        && behind < limit
                        && (Separators.isDash(tokens, behind)
                                || Separators.isColon(tokens, behind)
                                || tokens.is(behind, '(')
                                || tokens.is(behind, '/')
                                || isWhole(at, behind));
        if (!parted) {
            date = null;
        }
        return parted ? behind : at;
    }

    /** The token behind a day of the week that stands for a date: "ROME, Monday (AP)"; the token itself if none does. */
    int weekday(int at) {
        int behind = at < limit ? Dates.weekdayEnd(tokens, at, limit) : at;
        boolean whole = behind > at && tokens.end(at) - tokens.start(at) > SHORT_WEEKDAY && behind < limit;
        boolean sourced = whole && (tokens.is(behind, '(') || tokens.is(behind, '/')); // "Bergen, torsdag /ntb/"
        return sourced || whole && tokens.isCapitalized(at) && Separators.isDash(tokens, behind) ? behind : at;
    }

    /** Whether the date needs no separator behind it. */
    boolean isWhole(int at, int behind) {
        boolean year = date != null && date.year().isPresent();
        return year
                && at > 0
                && behind < limit
                && tokens.is(at - 1, ')')
                && tokens.isCapitalized(behind)
                && tokens.isSpacedBefore(behind);
    }

    /** The token behind a zone that only releases print behind a time: "3:00 PM Eastern", "8:08 AM US/Mountain". */
    private int zone(DateReading read) {
        int from = read.endToken();
        int at = from;
        while (at < limit
                && at - from < ZONE_REACH
                && (tokens.isCapitalized(at) || tokens.is(at, '/') || tokens.is(at, '_'))) {
            at++;
        }
        boolean bare = read.time().isPresent() && read.zone().isEmpty();
        if (!bare || at == from || at == limit || !Separators.isDash(tokens, at)) {
            return from;
        }
        date = new DateReading(
                read.month(), read.day(), read.yearOrNull(), read.timeOrNull(), tokens.words(from, at), at);
        return at;
    }
}
