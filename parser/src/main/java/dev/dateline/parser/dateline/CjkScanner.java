package dev.dateline.parser.dateline;

import dev.dateline.model.Place;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the datelines of Chinese, Japanese and Korean copy, which run without spaces, mostly in brackets:
 * {@code 新华社北京3月5日电}, {@code 【東京3月5日】}, {@code (서울=연합뉴스) 홍길동 기자 =}.
 */
final class CjkScanner {
    private static final int REACH = 28;
    private static final int LONGEST_PLACE = 12;
    private static final int LONGEST_REPORTER = 8;
    private static final int SCORE = 12;
    private static final String OPENING = "（(【[［〔";
    private static final String CLOSING = "）)】]］〕";
    private static final Phrases OWN = words("own");
    private static final Phrases REPORTERS = words("reporter");
    private static final Phrases SENT = words("sent");

    private final Tokens tokens;
    private final int limit;
    private final DateScanner date;
    private final Set<String> agencies = new LinkedHashSet<>();
    private int placeFrom;
    private int placeTo;
    private boolean equated;
    private boolean sent;
    private boolean own;

    CjkScanner(Tokens tokens) {
        this.tokens = tokens;
        limit = tokens.count();
        date = new DateScanner(tokens, false, Optional::empty);
    }

    private static Phrases words(String kind) {
        return Phrases.of(FactFile.rows(CjkScanner.class, "cjk-words.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList());
    }

    /** Whether the line begins, behind a bracket, in one of the three scripts, or with a day of theirs. */
    boolean mayBegin() {
        int first = limit > 0 && sign(0, OPENING) >= 0 ? 1 : 0;
        return first < limit && (isCjk(first) || first == 1 && tokens.isNumber(1) && first + 1 < limit && isCjk(2));
    }

    /** The reading of the line's start. */
    Optional<DatelineReading> read() {
        int bracket = sign(0, OPENING);
        int from = bracket < 0 ? 0 : 1;
        int close = bracket < 0 ? Math.min(limit, REACH) : closing(CLOSING.charAt(bracket));
        if (close < 0) {
            return Optional.empty();
        }
        int end = parts(from, close);
        boolean whole = bracket < 0 ? sent && (own || !agencies.isEmpty()) : end == close;
        boolean told = !agencies.isEmpty() || placeTo > placeFrom && (date.isRead() || equated || sent);
        if (!whole || !told) {
            return Optional.empty();
        }
        return Optional.of(reading(trailer(bracket < 0 ? end : close + 1)));
    }

    private int closing(char sign) {
        for (int i = 1; i < Math.min(limit, REACH); i++) {
            if (tokens.is(i, sign)) {
                return i;
            }
        }
        return -1;
    }

    /** The token behind the parts that stand from a token on. */
    private int parts(int from, int to) {
        int at = from;
        while (at < to && !sent) {
            int behind = part(at, to);
            if (behind == at) {
                return at;
            }
            at = behind;
        }
        return at;
    }

    private int part(int at, int to) {
        int known = Agencies.end(tokens, at, to);
        if (known > at && (placeTo == at || !isTown(at, to))) {
            agencies.add(Agencies.canonical(tokens, at, known).orElseThrow());
            return known;
        }
        int day = date.read(at);
        if (day > at && day <= to) {
            return day;
        }
        if (tokens.isNumber(at)) {
            return at + 1 < to && tokens.is(at + 1, '日') ? at + 2 : at; // "5日電"
        }
        int word = end(SENT, at, to);
        if (word > at && placeTo > placeFrom) {
            sent = true;
            return word;
        }
        if (end(OWN, at, to) > at) {
            own = true;
            return end(OWN, at, to);
        }
        if (end(REPORTERS, at, to) > at) {
            return reporter(end(REPORTERS, at, to), to);
        }
        if (tokens.is(at, '=') || tokens.is(at, '＝')) {
            equated = placeTo > placeFrom;
            int agency = Agencies.end(tokens, at + 1, to);
            if (agency > at + 1) {
                agencies.add(Agencies.canonical(tokens, at + 1, agency).orElseThrow());
            }
            return equated ? to : at;
        }
        return place(at, to);
    }

    /** "記者王小明台北": the name ends where a town of the list begins. */
    private int reporter(int from, int to) {
        for (int i = from + 2; i < Math.min(to, from + LONGEST_REPORTER); i++) {
            if (isTown(i, to)) {
                return i;
            }
        }
        return to;
    }

    private boolean isTown(int at, int to) {
        return at < to && Places.townEnd(tokens, at, to) > at;
    }

    private int place(int from, int to) {
        if (placeTo > placeFrom || !isCjk(from)) {
            return from;
        }
        int at = from;
        while (at < to
                && at - from < LONGEST_PLACE
                && (isCjk(at) || at > from && (tokens.is(at, '·') || tokens.is(at, '・')))
                && (at == from || Agencies.end(tokens, at, to) == at && end(SENT, at, to) == at)) {
            at++;
        }
        placeFrom = from;
        placeTo = at;
        return at;
    }

    /** "(记者 …)" behind the dateline, "홍길동 기자 =", and a dash. */
    private int trailer(int from) {
        int at = from;
        if (at < limit && sign(at, OPENING) >= 0 && end(REPORTERS, at + 1, limit) > at + 1) {
            int close = at;
            while (close < Math.min(limit, from + REACH) && sign(close, CLOSING) < 0) {
                close++;
            }
            at = close < limit && sign(close, CLOSING) >= 0 ? close + 1 : at;
        }
        boolean reporter = false;
        for (int i = at; i < Math.min(limit, at + LONGEST_REPORTER); i++) {
            reporter |= end(REPORTERS, i, limit) > i;
            if (reporter && (tokens.is(i, '=') || tokens.is(i, '＝'))) {
                return i + 1;
            }
        }
        return at < limit && (Separators.isDash(tokens, at) || tokens.is(at, '=')) ? at + 1 : at;
    }

    private DatelineReading reading(int end) {
        boolean placed = placeTo > placeFrom;
        int start = tokens.start(0);
        return new DatelineReading(
                start,
                tokens.end(end - 1),
                placed ? tokens.start(placeFrom) : start,
                placed ? tokens.end(placeTo - 1) : start,
                placed ? places() : List.of(),
                date.date(),
                List.copyOf(agencies),
                SCORE,
                "Chinese, Japanese or Korean form");
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        int from = placeFrom;
        for (int i = placeFrom; i <= placeTo; i++) {
            if (i == placeTo || tokens.is(i, '·') || tokens.is(i, '・')) {
                if (i > from) {
                    places.add(Place.of(tokens.words(from, i)));
                }
                from = i + 1;
            }
        }
        return places;
    }

    private static int end(Phrases phrases, Tokens tokens, int at, int to) {
        int found = at < to ? phrases.longest(tokens, at, to) : Phrases.NONE;
        return found == Phrases.NONE ? at : at + phrases.length(found);
    }

    private int end(Phrases phrases, int at, int to) {
        return end(phrases, tokens, at, to);
    }

    private int sign(int at, String signs) {
        boolean one = at < limit && tokens.end(at) - tokens.start(at) == 1;
        return one ? signs.indexOf(tokens.first(at)) : -1;
    }

    private boolean isCjk(int at) {
        if (!tokens.isWord(at)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(tokens.text().codePointAt(tokens.start(at)));
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || tokens.first(at) == 'ー';
    }
}
