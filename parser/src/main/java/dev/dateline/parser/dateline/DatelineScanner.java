package dev.dateline.parser.dateline;

import dev.dateline.model.Place;
import dev.dateline.parser.text.Language;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the start of a line as a dateline: a run of parts (places, a date, agencies in brackets, slashes or bare) with
 * separators between and behind them. It takes what may be one and scores it; the caller decides.
 *
 * <p>A method that reads a part gives the token behind it, or the token where it began if no such part stands there.
 */
final class DatelineScanner {
    private static final Phrases OPENERS = Phrases.of(DatelineScanner.class, "openers.txt");
    private static final long DATE = Tokens.fold("date");
    private static final Optional<String> GERMAN = Optional.of("de");
    private static final int BRACKET_REACH = 16;
    private static final int TRUSTED_PLACE = 5;
    private static final int OWN_LINE = 8;

    private final Tokens tokens;
    private final int limit;
    private final boolean complete;

    private final Optional<String> language;
    private final PlaceScanner place;
    private final DateScanner date;
    private final AgencyScanner agency;
    private final Set<String> agencies = new LinkedHashSet<>();
    private final DatelineScore score;
    private boolean placed;
    private boolean closed;

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
        language = Language.of(tokens);
        date = new DateScanner(tokens, language);
        place = new PlaceScanner(tokens, limit, date);
        agency = new AgencyScanner(tokens, sources);
        score = new DatelineScore(tokens, language);
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
        boolean some = placed || date.isRead() || !agencies.isEmpty();
        return some && end > 0 && isTerminated(end) ? Optional.of(reading(end)) : Optional.empty();
    }

    private boolean isTerminated(int end) {
        if (!complete || end < limit) {
            return closed;
        }
        // "Stocks Rise (AP)" is a headline with its source, "Malmö (TT)" a dateline on a line of its own
        if (complete && end == limit && placed && end == place.end() && score.isBare()) {
            // "ANKARA" in a paragraph of its own
            return place.isShouted() && place.score() >= OWN_LINE || place.isListed();
        }
        boolean bracketed = tokens.is(end - 1, ')') && !date.isRead() && !(placed && place.score() >= TRUSTED_PLACE);
        return !bracketed && (closed || date.isRead());
    }

    private DatelineReading reading(int end) {
        int start = tokens.start(0);
        int total = score.total(end, limit, placed ? place : null, date, !agencies.isEmpty());
        List<Place> places = placed ? place.places() : List.of();
        return new DatelineReading(
                start,
                tokens.end(end - 1),
                placed ? tokens.start(place.start()) : start,
                placed ? tokens.end(place.end() - 1) : start,
                places,
                date.date(),
                List.copyOf(agencies),
                total,
                score.reason());
    }

    /** What a line begins with: an agency and a dash, or places. */
    private int first(int at) {
        int behind = at < limit ? bareAgency(at, agency.bareEnd(at)) : at;
        if (behind == at) {
            behind = agencyAndPlace(at);
        }
        if (behind == at) {
            behind = bracketedPlace(at);
        }
        if (behind == at && !date.begins(at) && place.read(at)) {
            placed = true;
            behind = place.end();
        }
        return behind;
    }

    /** An agency and a place: "AFP, Lviv, May 5 -", "Lantern.com, Jakarta -", "AP WASHINGTON —". */
    private int agencyAndPlace(int at) {
        int known = at < limit ? agency.bareEnd(at) : at;
        int behind = known == at ? agency.siteEnd(at) : known;
        boolean comma = behind < limit && tokens.is(behind, ',');
        if (behind == at || behind == limit) {
            return at;
        }
        if (known == at && !comma) {
            return shoutedSite(at, behind);
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
        agencies.add(agency.name(at, behind));
        score.bareAgency();
        placed = true;
        return next;
    }

    /** "LANTERN.COM -": a site signs alone only in capitals; else it is the subject of a sentence. */
    private int shoutedSite(int at, int behind) {
        if (!tokens.isUpperCase(at) || !Separators.isDash(tokens, behind)) {
            return at;
        }
        agencies.add(agency.name(at, behind));
        score.placedAgency();
        return behind;
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
        placed = dashed && whole || town;
        closed = town && !dashed;
        if (closed) {
            score.closed(close);
        }
        return placed ? close + 1 : at;
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
        int behind = closed ? date.readParted(at) : date.read(at);
        if (behind > at) {
            closed = date.isWhole(at, behind);
            return behind;
        }
        behind = bareAgency(at, agency.laterEnd(at));
        if (behind == at && tokens.is(at - 1, '.') && !closed) {
            behind = placedAgency(at); // "Lima, 5 mar. NOTIX -"
        }
        return behind == at && placed && !date.isRead() && !closed ? date.weekday(at) : behind;
    }

    /** A separator with what may follow it: another part of the dateline, or the text. */
    private int separator(int at) {
        closed = true;
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
            closed = false;
            return more;
        }
        more = bareAgency(next, agency.laterEnd(next));
        if (more == next) {
            more = placedAgency(next);
        }
        return more == next ? laterPlace(next) : more;
    }

    /** A place behind a date or an agency: "(ANSA) - ROME, DEC 7 -", "7 December 2023, Rome -". */
    private int laterPlace(int at) {
        if (placed || at >= limit || !place.read(at) || place.end() >= limit) {
            return at;
        }
        int behind = place.end();
        boolean dated = tokens.is(behind, ',') && date.begins(behind + 1);
        boolean trusted = place.isShouted() && place.score() > 0 || place.score() >= TRUSTED_PLACE;
        boolean parted = Separators.isLongDash(tokens, behind) && place.score() > 0
                || (Separators.isDash(tokens, behind) || tokens.is(behind, ':')) && trusted;
        if (!dated && !parted) {
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
            boolean bracketed = tokens.is(at - 1, '/') || tokens.is(at - 1, ')');
            if (bracketed && closed) {
                return next;
            }
        }
        int behind;
        if (tokens.is(next, '(') || tokens.is(next, '/')) {
            behind = part(next);
        } else {
            behind = date.read(next);
            closed &= behind == next;
        }
        if (behind == next) {
            behind = bareAgency(next, agency.laterEnd(next));
        }
        if (behind == next) {
            behind = placedAgency(next);
        }
        if (behind == next && placed && isDayBeforeBracket(next)) {
            behind = next + 1; // "MADRID, 5 (EUROPA PRESS)"
        }
        if (behind == next && placed && !date.isRead()) {
            behind = date.weekday(next);
        }
        if (behind == next && date.isRead()) {
            behind = laterPlace(next);
        }
        if (behind == next && isFullStop(at)) {
            closed = true;
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
                && agency.isKnown(at + 2, Math.max(at + 3, closing(at + 1, ')')));
    }

    /** Whether the period at this token ends a dateline: "BERLIN, 11. Oktober. Die", and in German "Essen. Die". */
    private boolean isFullStop(int at) {
        boolean ends = tokens.is(at, '.') && placed && agencies.isEmpty() && tokens.isSpacedBefore(at + 1);
        boolean german = language.equals(GERMAN) && place.score() >= TRUSTED_PLACE && place.end() == at;
        return ends && !tokens.isLowerCase(at + 1) && (date.isRead() || german);
    }

    /** An agency without brackets: only as its list prints it, and only before a separator or the end of a line. */
    private int bareAgency(int at, int behind) {
        if (behind == at || behind == limit && !(complete && placed && (date.isRead() || closed))) {
            return at;
        }
        boolean stop = date.isRead() && behind < limit && tokens.is(behind, '.');
        boolean slash = closed && behind < limit && tokens.is(behind, '/');
        if (behind < limit && !Separators.isDash(tokens, behind) && !stop && !slash && !isColon(behind)) {
            return at;
        }
        agencies.add(agency.name(at, behind));
        score.bareAgency();
        closed = stop;
        return stop ? behind + 1 : behind;
    }

    private boolean isColon(int at) {
        return (placed || date.isRead()) && Separators.isColon(tokens, at);
    }

    /** A word in capitals behind a place and a date, which no list knows: "Lima, May 5, NOTIX -". */
    private int placedAgency(int at) {
        int behind = at + 1;
        boolean positioned = placed && date.isRead() && agencies.isEmpty() && agency.isInitialism(at);
        boolean dash = behind < limit
                && Separators.isDash(tokens, behind)
                && tokens.isSpacedBefore(behind + 1 < limit ? behind + 1 : behind);
        boolean ends = behind == limit ? complete : dash || tokens.is(behind, '.');
        if (!positioned || !ends) {
            return at;
        }
        agencies.add(tokens.word(at));
        score.placedAgency();
        boolean stop = behind < limit && tokens.is(behind, '.');
        closed = stop;
        return stop ? behind + 1 : behind;
    }

    /** What stands in brackets: an agency, a date, or both. */
    private int bracket(int at) {
        int close = closing(at, ')');
        if (close < 0) {
            return at;
        }
        if (date.isRead() && !placed && place.read(at + 1) && place.end() == close && place.isListed()) {
            placed = true; // "March 5, 2012 (JUBA) –"
            closed = true;
            return close + 1;
        }
        if (tokens.isNumber(at + 1) && tokens.word(at + 1).indexOf(':') > 0 && placed) {
            closed = true; // "(5:30 P.M.)": an hour of no day
            return close + 1;
        }
        boolean dated = !date.isRead() && date.reads(at + 1, close);
        if (!dated && !named(at + 1, nameEnd(at + 1, close), true)) {
            return at;
        }
        closed = true;
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
        int dated = at + 1 < limit && placed && !closed ? date.read(at + 1) : at + 1;
        if (dated > at + 1) {
            return dated; // "BUCHAREST/March 5, 2012/Agerpres/"
        }
        int close = closing(at, '/');
        if (close < 0 || !named(at + 1, close, false)) {
            // "Basra / Aswat al-Iraq:"
            int next = at + 1;
            int behind = placed && next < limit ? bareAgency(next, agency.laterEnd(next)) : next;
            return behind > next ? behind : at;
        }
        closed = true;
        int behind = date.read(close + 1);
        if (behind == close + 1) {
            return behind;
        }
        boolean shut = behind < limit && tokens.is(behind, '/');
        closed = shut;
        return shut ? behind + 1 : behind;
    }

    private boolean named(int from, int to, boolean bracketed) {
        boolean known = agency.isKnown(from, to);
        boolean alone = !placed && !date.isRead();
        boolean slashed = !bracketed && placed && to == from + 1 && tokens.isCapitalized(from);
        boolean trade = bracketed && (alone || placed && place.score() > 0) && agency.isTradeName(from, to);
        boolean hinted = known || agency.isHinted(from, to) || slashed || trade;
        boolean strange = agency.isNameLike(from, to) || agency.isSmallWord(from, to) && placed && date.isRead();
        if (!known && (!strange || date.begins(from))) {
            return false;
        }
        score.agency(known, hinted);
        if (bracketed || hinted) {
            agencies.addAll(agency.names(from, to));
        }
        return true;
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
