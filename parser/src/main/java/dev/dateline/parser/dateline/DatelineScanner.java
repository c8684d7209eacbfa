package dev.dateline.parser.dateline;

import dev.dateline.model.Place;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the start of a line as a dateline: a run of parts (places, a date, parts.agencies in brackets, slashes or bare) with
 * separators between and behind them. It takes what may be one and scores it; the caller decides.
 *
 * <p>A method that reads a part gives the token behind it, or the token where it began if no such part stands there.
 */
final class DatelineScanner {
    private static final Phrases OPENERS = Phrases.of(DatelineScanner.class, "openers.txt");
    private static final long DATE = Tokens.fold("date");
    private static final Optional<String> GERMAN = Optional.of("de");
    private static final Optional<String> ENGLISH = Optional.of("en");
    private static final int BRACKET_REACH = 16;
    private static final int TRUSTED_PLACE = 5;
    private static final int OWN_LINE = 7;

    private final Tokens tokens;
    private final int limit;
    private final boolean complete;

    private final LineLanguage language;
    private final PlaceScanner place;
    private final DateScanner date;
    private final DatelineScore score;
    private final DatelineParts parts;
    private final AgencyParts agency;

    /**
     * A scanner for one line.
     *
     * @param tokens the tokens of its first part
     * @param complete whether these are all its tokens
     * @param sources names that the headline gives as its source: "Stocks rise (PC World)"
     */
    DatelineScanner(Tokens tokens, boolean complete, Set<String> sources) {
        this.tokens = tokens;
        this.limit = tokens.count();
        this.complete = complete;
        language = new LineLanguage(tokens);
        parts = new DatelineParts(tokens, complete, language);
        date = parts.date;
        place = parts.place;
        score = parts.score;
        agency = new AgencyParts(tokens, complete, parts, sources);
    }

    /** The reading of the line's start; absent where it has not even the parts of a dateline. */
    Optional<DatelineReading> read() {
        int end = 0;
        while (end < limit && tokens.is(end, '*')) {
            end++; // "****LONDON, March 5"
        }
        if (end + 1 < limit && tokens.fold(end) == DATE && date.begins(end + 1)) {
            end++;
        }
        int opener = OPENERS.longest(tokens, end, limit);
        if (opener != Phrases.NONE && end + OPENERS.length(opener) < limit) {
            end += OPENERS.length(opener); // "Reporting from Beijing —"
        }
        int at = first(end);
        end = at;
        while (at < limit && (at = part(at)) > end) {
            end = at;
        }
        boolean some = parts.placed || date.isRead() || !parts.agencies.isEmpty();
        return some && end > 0 && isTerminated(end) ? Optional.of(reading(end)) : Optional.empty();
    }

    private boolean isTerminated(int end) {
        if (!complete || end < limit) {
            return parts.closed;
        }
        // "Stocks Rise (AP)" is a headline with its source, "Malmö (TT)" a dateline on a line of its own
        if (complete && end == limit && parts.placed && end == place.end() && score.isBare()) {
            // "ANKARA" in a paragraph of its own
            return place.isShouted() && place.score() >= OWN_LINE || place.isListed();
        }
        boolean bracketed =
                tokens.is(end - 1, ')') && !date.isRead() && !(parts.placed && place.score() >= TRUSTED_PLACE);
        return !bracketed && (parts.closed || date.isRead());
    }

    private DatelineReading reading(int end) {
        int start = tokens.start(0);
        int total = score.total(end, limit, parts.placed ? place : null, date, !parts.agencies.isEmpty());
        List<Place> places = parts.placed ? place.places() : List.of();
        return new DatelineReading(
                start,
                tokens.end(end - 1),
                parts.placed ? tokens.start(place.start()) : start,
                parts.placed ? tokens.end(place.end() - 1) : start,
                places,
                date.date(),
                List.copyOf(parts.agencies),
                total,
                score.reason());
    }

    /** What a line begins with: an agency and a dash, or places. */
    private int first(int at) {
        int behind = at < limit ? agency.opening(at) : at;
        if (behind == at) {
            behind = agencyAndPlace(at);
        }
        if (behind == at) {
            behind = bracketedPlace(at);
        }
        if (behind == at && !date.begins(at) && place.read(at)) {
            parts.placed = true;
            behind = place.end();
        }
        return behind;
    }

    /** An agency and a place: "AFP, Lviv, May 5 -", "Lantern.com, Jakarta -", "AP WASHINGTON —". */
    private int agencyAndPlace(int at) {
        int behind = at < limit ? agency.signatureEnd(at) : at;
        boolean comma = behind < limit && tokens.is(behind, ',');
        if (behind == at || behind == limit) {
            return at;
        }
        if (!comma && agency.isSite(at)) {
            return agency.shoutedSite(at, behind);
        }
        if (!place.read(comma ? behind + 1 : behind)) {
            return at;
        }
        int next = place.end();
        boolean town = place.score() >= TRUSTED_PLACE && (comma || place.isShouted());
        boolean dated =
                comma && next < limit && tokens.is(next, ',') && date.begins(next + 1) && !place.isRegionAlone();
        boolean parted = next < limit && town && (Separators.isDash(tokens, next) || Separators.isColon(tokens, next));
        if (!dated && !parted) {
            return at;
        }
        agency.take(at, behind);
        parts.placed = true;
        return next;
    }

    /** A place in brackets, with a date or none: "(Altona, CA) –", "[London, December 7, 2023] -". */
    private int bracketedPlace(int at) {
        boolean opens = tokens.is(at, '(') || tokens.is(at, '[');
        if (!opens || !place.read(at + 1) || place.score() < TRUSTED_PLACE) {
            return at;
        }
        int close = closing(at, tokens.is(at, '(') ? ')' : ']');
        boolean dashed = close > 0 && close + 1 < limit && Separators.isDash(tokens, close + 1);
        boolean whole = place.end() == close || tokens.is(place.end(), ',') && date.reads(place.end() + 1, close);
        // "(Montréal) Le maire"
        boolean town = whole && place.isListed() && close + 1 < limit && tokens.isCapitalized(close + 1);
        parts.placed = dashed && whole || town;
        parts.closed = town && !dashed;
        if (parts.closed) {
            score.closed(close);
        }
        return parts.placed ? close + 1 : at;
    }

    private int part(int at) {
        if (Separators.isDash(tokens, at) || Separators.isColon(tokens, at)) {
            return separator(at);
        }
        if (tokens.is(at, ',') || tokens.is(at, '.') && at > 0) {
            return inner(at);
        }
        if (tokens.is(at, '*')) {
            return at + 1; // "**ALTONA, Dec. 7** –"
        }
        if (tokens.is(at, '(')) {
            return bracket(at);
        }
        if (tokens.is(at, '/')) {
            return slashes(at);
        }
        int behind = parts.closed ? date.readParted(at) : date.read(at);
        if (behind > at) {
            parts.closed = date.isWhole(at, behind);
            return behind;
        }
        behind = agency.later(at);
        if (behind == at && tokens.is(at - 1, '.') && !parts.closed) {
            behind = agency.placed(at); // "Lima, 5 mar. NOTIX -"
        }
        return behind == at && parts.placed && !date.isRead() && !parts.closed ? date.weekday(at) : behind;
    }

    /** A separator with what may follow it: another part of the dateline, or the text. */
    private int separator(int at) {
        parts.closed = true;
        score.closed(at);
        int next = at + 1;
        if (next >= limit || Separators.isDash(tokens, next)) {
            return next;
        }
        if (tokens.is(next, '(') || tokens.is(next, '/')) {
            return part(next);
        }
        int more = date.readParted(next);
        if (more > next) {
            parts.closed = false;
            return more;
        }
        more = agency.later(next);
        if (more == next) {
            more = agency.placed(next);
        }
        return more == next ? laterPlace(next) : more;
    }

    /** A place behind a date or an agency: "(ANSA) - ROME, DEC 7 -", "7 December 2023, Rome -". */
    private int laterPlace(int at) {
        if (parts.placed || at >= limit || !place.read(at)) {
            return at;
        }
        if (place.end() == limit) {
            // "5 March 2012, London" in a line of its own
            parts.placed = complete && date.hasYear() && place.isListed();
            return parts.placed ? limit : at;
        }
        int behind = place.end();
        boolean dated = tokens.is(behind, ',') && date.begins(behind + 1);
        boolean trusted = place.isShouted() && place.score() > 0 || place.score() >= TRUSTED_PLACE;
        boolean parted = Separators.isLongDash(tokens, behind) && place.score() > 0
                || (Separators.isDash(tokens, behind) || tokens.is(behind, ':')) && trusted;
        if (!dated && !parted) {
            return at;
        }
        parts.placed = true;
        parts.closed = false;
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
            boolean bracketed = tokens.is(at - 1, '/') || tokens.is(at - 1, ')');
            if (bracketed && parts.closed) {
                return next;
            }
        }
        int behind;
        if (tokens.is(next, '(') || tokens.is(next, '/')) {
            behind = part(next);
        } else {
            behind = date.read(next);
            parts.closed &= behind == next;
        }
        if (behind == next) {
            behind = agency.later(next);
        }
        if (behind == next) {
            behind = agency.placed(next);
        }
        if (behind == next && parts.placed && isDayBeforeBracket(next)) {
            behind = next + 1; // "MADRID, 5 (EUROPA PRESS)"
        }
        if (behind == next && parts.placed && !date.isRead()) {
            behind = date.weekday(next);
        }
        if (behind == next && date.isRead()) {
            behind = laterPlace(next);
        }
        if (behind == next && isFullStop(at)) {
            parts.closed = true;
            return next;
        }
        return behind > next ? behind : at;
    }

    private boolean isDayBeforeBracket(int at) {
        return tokens.isNumber(at)
                && tokens.end(at) - tokens.start(at) <= 2
                && !date.isRead()
                && at + 2 < limit
                && tokens.is(at + 1, '(')
                && isSource(at + 1, closing(at + 1, ')'));
    }

    /** Whether a bracket names an agency: a known one, or behind a known town whatever a dash follows. */
    private boolean isSource(int open, int close) {
        boolean dashed = place.isListed() && close > 0 && close + 1 < limit && Separators.isDash(tokens, close + 1);
        return dashed || agency.isKnown(open + 1, Math.max(open + 2, close));
    }

    /** Whether the period at this token ends a dateline: "BERLIN, 11. Oktober. Die", in German "Essen. Die", elsewhere "ROMA. Il". */
    private boolean isFullStop(int at) {
        boolean ends = tokens.is(at, '.') && parts.placed && parts.agencies.isEmpty() && tokens.isSpacedBefore(at + 1);
        return ends && !tokens.isLowerCase(at + 1) && (date.isRead() || isStopped(at));
    }

    private boolean isStopped(int placeEnd) {
        if (place.score() < TRUSTED_PLACE || place.end() != placeEnd) {
            return false;
        }
        Optional<String> read = language.get();
        return read.equals(GERMAN)
                || place.isShouted() && place.isListed() && read.isPresent() && !read.equals(ENGLISH);
    }

    /** What stands in brackets: an agency, a date, or both. */
    private int bracket(int at) {
        int close = closing(at, ')');
        if (close < 0) {
            return at;
        }
        if (date.isRead() && !parts.placed && place.read(at + 1) && place.end() == close && place.isListed()) {
            parts.placed = true; // "March 5, 2012 (JUBA) –"
            parts.closed = true;
            return close + 1;
        }
        if (tokens.isNumber(at + 1) && tokens.word(at + 1).indexOf(':') > 0 && parts.placed) {
            parts.closed = true; // "(5:30 P.M.)": an hour of no day
            return close + 1;
        }
        boolean dated = !date.isRead() && date.reads(at + 1, close);
        if (!dated && !agency.named(at + 1, nameEnd(at + 1, close), true)) {
            return at;
        }
        parts.closed = true;
        // "(CBS/AP) NEW YORK -"
        return laterPlace(close + 1);
    }

    /** The end of a name that a date follows in its bracket: "(Newsline Corp. - December 7, 2023)". */
    private int nameEnd(int from, int close) {
        for (int i = from + 1; i + 1 < close && !date.isRead(); i++) {
            if ((Separators.isDash(tokens, i) || tokens.is(i, ',') || tokens.is(i, '/')) && date.reads(i + 1, close)) {
                return i;
            }
        }
        return close;
    }

    /** What stands between slashes; the last slash may open a date: "/ ACCESSWIRE / June 14, 2021 /". */
    private int slashes(int at) {
        int dated = at + 1 < limit && parts.placed && !parts.closed ? date.read(at + 1) : at + 1;
        if (dated > at + 1) {
            return dated; // "BUCHAREST/March 5, 2012/Agerpres/"
        }
        int close = closing(at, '/');
        if (close < 0 || !agency.named(at + 1, close, false)) {
            // "Basra / Aswat al-Iraq:"
            int next = at + 1;
            int behind = parts.placed && next < limit ? agency.later(next) : next;
            return behind > next ? behind : at;
        }
        parts.closed = true;
        int behind = date.read(close + 1);
        if (behind == close + 1) {
            return behind;
        }
        boolean shut = behind < limit && tokens.is(behind, '/');
        parts.closed = shut;
        return shut ? behind + 1 : behind;
    }

    private int closing(int open, char sign) {
        for (int i = open + 1; i < Math.min(limit, open + BRACKET_REACH); i++) {
            if (tokens.is(i, sign)) {
                return i > open + 1 ? i : -1;
            }
        }
        return -1;
    }
}
