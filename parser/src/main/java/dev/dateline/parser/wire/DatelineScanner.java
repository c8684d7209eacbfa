package dev.dateline.parser.wire;

import dev.dateline.model.Place;
import dev.dateline.parser.date.DateReading;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the start of a line as a dateline: a run of parts (places, a date, agencies in brackets, slashes or bare) with
 * separators between and behind them. It takes what may be one and scores it; the caller decides.
 */
final class DatelineScanner {
    private static final long DATE = Tokens.fold("date");
    private static final int BRACKET_REACH = 16;
    private static final int ZONE_REACH = 6;

    private final Tokens tokens;
    private final int limit;
    private final boolean whole;
    private final Set<String> sources;

    private final PlaceScanner place;
    private final Set<String> agencies = new LinkedHashSet<>();
    private final DatelineScore score;
    private @Nullable DateReading date;
    private boolean placed;
    private boolean closed;
    private int end;

    /**
     * A scanner for one line.
     *
     * @param tokens the tokens of its first part
     * @param whole whether these are all its tokens
     * @param sources names that the headline gives as its source: "Stocks rise (PC World)"
     */
    DatelineScanner(Tokens tokens, boolean whole, Set<String> sources) {
        this.tokens = tokens;
        this.limit = tokens.count();
        this.whole = whole;
        this.sources = sources;
        place = new PlaceScanner(tokens, limit);
        score = new DatelineScore(tokens);
    }

    /** The best reading of the line's start; absent where it has not even the parts of a dateline. */
    Optional<DatelineReading> read() {
        int at = 0;
        while (at < limit && tokens.is(at, '*')) {
            at++; // "****LONDON, March 5"
        }
        if (limit > 1 && tokens.fold(0) == DATE && Dates.read(tokens, 1, limit).isPresent()) {
            at = 1;
        }
        end = at;
        at = bareAgency(at);
        if (at == end) {
            at = startPlace(at);
        }
        end = at;
        while (at < limit && (at = part(at)) > end) {
            end = at;
        }
        boolean some = placed || date != null || !agencies.isEmpty();
        // "Stocks Rise (AP)" is a headline with its source
        boolean bracketed = end > 0 && tokens.is(end - 1, ')') && date == null;
        boolean terminated = whole && end == limit ? !bracketed && (closed || date != null) : closed;
        return some && terminated && end > 0 ? Optional.of(reading()) : Optional.empty();
    }

    private DatelineReading reading() {
        int start = tokens.start(0);
        int total = score.total(end, limit, placed ? place : null, date != null, !agencies.isEmpty());
        List<Place> places = placed ? place.places() : List.of();
        int placeStart = placed ? tokens.start(place.start()) : start;
        int placeEnd = placed ? tokens.end(place.end() - 1) : start;
        int last = tokens.end(end - 1);
        return new DatelineReading(
                start, last, placeStart, placeEnd, places, date, new ArrayList<>(agencies), total, score.reason());
    }

    private int startPlace(int at) {
        if (date == null && Dates.read(tokens, at, limit).isPresent() || !place.read(at)) {
            return at;
        }
        placed = true;
        return place.end();
    }

    /** The token behind the part that begins here; the token itself if none does. */
    private int part(int at) {
        if (Separators.isDash(tokens, at) || Separators.isColon(tokens, at)) {
            return separator(at);
        }
        if (tokens.is(at, ',') || tokens.is(at, '.') && at > 0) {
            return inner(at);
        }
        if (tokens.is(at, '(')) {
            return bracket(at);
        }
        if (tokens.is(at, '/')) {
            return slashes(at);
        }
        int behind = closed ? partedDate(at) : date(at);
        return behind > at ? behind : closed || date != null || placed ? bareAgency(at) : at;
    }

    /** A separator with what may follow it: another part of the dateline, or the text. */
    private int separator(int at) {
        closed = true;
        score.closed(at);
        int next = at + 1;
        if (next >= limit || Separators.isDash(tokens, next)) {
            return next;
        }
        int more = tokens.is(next, '(') || tokens.is(next, '/') ? part(next) : partedDate(next);
        if (more == next) {
            more = bareAgency(next);
        }
        if (more == next && !placed) {
            more = laterPlace(next);
        }
        return more;
    }

    /** A place behind a date or an agency: "(ANSA) - ROME, DEC 7 -". */
    private int laterPlace(int at) {
        if (!place.read(at) || place.end() >= limit) {
            return at;
        }
        int behind = place.end();
        boolean dated =
                tokens.is(behind, ',') && Dates.read(tokens, behind + 1, limit).isPresent();
        boolean parted =
                Separators.isLongDash(tokens, behind) || Separators.isDash(tokens, behind) && place.isShouted();
        if (!dated && !(parted && place.score() > 0)) {
            return at;
        }
        placed = true;
        closed = false;
        return behind;
    }

    /** A comma or period between two parts: "BONN, Dec 7", "MOSCOW, December 7. /TASS/.", "(EFE).-". */
    private int inner(int at) {
        int next = at + 1;
        if (next >= limit) {
            return at;
        }
        if (tokens.is(at, '.')) {
            if (Separators.isDash(tokens, next)) {
                return next;
            }
            if (tokens.is(at - 1, '/') && !agencies.isEmpty()) {
                closed = true;
                return next;
            }
        }
        boolean opens = tokens.is(next, '(') || tokens.is(next, '/');
        int behind = opens ? part(next) : date(next);
        if (behind == next) {
            behind = bareAgency(next);
        }
        return behind > next ? behind : at;
    }

    /** A date that begins no sentence: something of the dateline follows it. */
    private int partedDate(int at) {
        DateReading before = date;
        boolean wasClosed = closed;
        int behind = date(at);
        boolean parted = behind > at
                && behind < limit
                && (Separators.isDash(tokens, behind)
                        || Separators.isColon(tokens, behind)
                        || tokens.is(behind, '(')
                        || tokens.is(behind, '/'));
        if (!parted) {
            date = before;
            closed = wasClosed;
        }
        return parted ? behind : at;
    }

    private int date(int at) {
        if (date != null || at >= limit) {
            return at;
        }
        Optional<DateReading> read = Dates.read(tokens, at, limit);
        if (read.isEmpty()) {
            return at;
        }
        date = read.get();
        closed = false;
        return zone(date);
    }

    /** The token behind a zone that only releases print behind a time: "3:00 PM Eastern", "8:08 AM US/Mountain". */
    private int zone(DateReading read) {
        int from = read.endToken();
        int at = from;
        while (at < limit && at - from < ZONE_REACH && (tokens.isCapitalized(at) || tokens.is(at, '/') || tokens.is(at, '_'))) {
            at++;
        }
        if (read.time().isEmpty() || read.zone().isPresent() || at == from || at == limit || !Separators.isDash(tokens, at)) {
            return from;
        }
        date = new DateReading(
                read.month(), read.day(), read.yearOrNull(), read.timeOrNull(), tokens.words(from, at), at);
        return at;
    }

    /** An agency without brackets: only as its list prints it, and only before a separator or a date. */
    private int bareAgency(int at) {
        int behind = at >= limit ? at : sourceEnd(at);
        if (behind == at) {
            return at;
        }
        boolean dash = behind < limit && Separators.isDash(tokens, behind);
        boolean stop = behind < limit && tokens.is(behind, '.') && date != null && closed;
        boolean slash = behind < limit && tokens.is(behind, '/') && closed;
        if (!dash && !stop && !slash) {
            return at;
        }
        agencies.add(name(at, behind));
        score.bareAgency();
        closed = stop;
        return stop ? behind + 1 : behind;
    }

    private int sourceEnd(int at) {
        int behind = Agencies.end(tokens, at, limit);
        if (behind > at && Agencies.isPrinted(tokens, at, behind)) {
            return behind;
        }
        for (String source : sources) {
            if (tokens.text().startsWith(source, tokens.start(at))) {
                int next = tokens.at(tokens.start(at) + source.length());
                return next < limit ? next : at;
            }
        }
        return at;
    }

    /** What stands in brackets: an agency, or a date. */
    private int bracket(int at) {
        int close = close(at, ')');
        if (close < 0) {
            return at;
        }
        int inside = date(at + 1);
        if (inside == close) {
            closed = true;
            return close + 1;
        }
        if (inside > at + 1) {
            date = null;
        }
        if (!agency(at + 1, close, true)) {
            return at;
        }
        closed = true;
        return close + 1;
    }

    /** What stands between slashes. */
    private int slashes(int at) {
        int close = close(at, '/');
        if (close < 0 || !agency(at + 1, close, false)) {
            int behind = date(at + 1);
            if (behind < limit && behind > at + 1 && tokens.is(behind, '/')) {
                closed = true;
                return behind + 1;
            }
            return at;
        }
        closed = true;
        // "/ ACCESSWIRE / June 14, 2021 /": the slash closes one name and opens the next part
        int behind = date(close + 1);
        if (behind > close + 1 && behind < limit && tokens.is(behind, '/')) {
            closed = true;
            return behind + 1;
        }
        return behind > close + 1 ? behind : close + 1;
    }

    private boolean agency(int from, int to, boolean bracketed) {
        boolean known = Agencies.end(tokens, from, to) > from;
        boolean hinted = known || Agencies.hint(tokens, from, to);
        if (!known && !isNameLike(from, to)) {
            return false;
        }
        score.agency(known, hinted);
        if (bracketed || hinted) {
            agencies.add(name(from, to));
        }
        return true;
    }

    /** Capitalized words, as names of agencies are: "(CANAL SEIS TELEVISION)", "(epx)", not "(see below)". */
    private boolean isNameLike(int from, int to) {
        boolean capital = false;
        for (int i = from; i < to; i++) {
            boolean small = tokens.isLowerCase(i) && tokens.isSpacedBefore(i) && tokens.end(i) - tokens.start(i) > 3;
            if (tokens.is(i, ':') || tokens.is(i, ';') || small) {
                return false;
            }
            capital |= tokens.isCapitalized(i) || tokens.isNumber(i);
        }
        boolean initials = to == from + 1 && tokens.isWord(from) && tokens.end(from) - tokens.start(from) <= 4;
        return capital || initials;
    }

    /** The canonical name of the agency whose name begins here: "Xinhua/Li Ming" is Xinhua's. */
    private String name(int from, int to) {
        int behind = Agencies.end(tokens, from, to);
        return behind > from ? Agencies.canonical(tokens, from, behind).orElseThrow() : tokens.words(from, to);
    }

    private int close(int open, char sign) {
        for (int i = open + 1; i < Math.min(limit, open + BRACKET_REACH); i++) {
            if (tokens.is(i, sign)) {
                return i > open + 1 ? i : -1;
            }
        }
        return -1;
    }
}
