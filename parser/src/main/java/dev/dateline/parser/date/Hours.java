package dev.dateline.parser.date;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one time of day with its zone where a token begins; what it read stays in its fields. */
final class Hours {
    private static final List<List<String>> ROWS = FactFile.rows(Hours.class, "day-halves.tsv", 3);
    private static final Phrases HALVES =
            Phrases.of(ROWS.stream().map(row -> row.get(2)).toList());
    private static final int UNKNOWN = Figures.UNKNOWN;

    private final Tokens tokens;
    private final int limit;
    private @Nullable LocalTime time;
    private @Nullable String zone;
    private int end;

    private int hour;
    private int minute;
    private int second;
    private boolean colon;

    Hours(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = limit;
    }

    /** What was read, or null. */
    @Nullable
    LocalTime timeOrNull() {
        return time;
    }

    /** The zone as printed, or null. */
    @Nullable
    String zoneOrNull() {
        return zone;
    }

    /** The token behind what was read. */
    int end() {
        return end;
    }

    /** Whether a word such as "am" stands here. */
    static boolean isHalf(Tokens tokens, int at, int limit) {
        return half(tokens, at, limit, "after") != Phrases.NONE;
    }

    private static int half(Tokens tokens, int at, int limit, String place) {
        int found = at < limit ? HALVES.longest(tokens, at, limit) : Phrases.NONE;
        return found != Phrases.NONE && ROWS.get(found).get(1).equals(place) ? found : Phrases.NONE;
    }

    /** Whether a time of day begins at this token. */
    boolean read(int from) {
        return read(from, false);
    }

    /** Whether a time of day begins at this token or behind a word like "at", which makes "kl. 17.40" a time. */
    boolean readBehindLink(int from) {
        int at = Links.BEFORE_TIME.skip(tokens, from, limit);
        int half = half(tokens, at, limit, "before");
        if (half == Phrases.NONE) {
            return read(at, at > from);
        }
        // "오후 5:40"
        if (!read(at + HALVES.length(half), true) || time == null) {
            return false;
        }
        // twelve hours on, or from twelve to zero; a clock of twenty-four hours stays as it is
        boolean afternoon = ROWS.get(half).get(0).equals("afternoon");
        boolean moves = afternoon ? time.getHour() < 12 : time.getHour() == 12;
        time = moves ? time.plusHours(12) : time;
        return true;
    }

    /** Whether "(1405 GMT)" begins at this token. */
    boolean readInBrackets(int from) {
        if (from >= limit || !tokens.is(from, '(') || !read(from + 1, false) || !tokens.is(end, ')')) {
            return false;
        }
        end++;
        return end <= limit;
    }

    private boolean read(int from, boolean introduced) {
        time = null;
        zone = null;
        end = from;
        if (from >= limit || !tokens.isNumber(from)) {
            return false;
        }
        String letters = figures(from);
        end = from + 1;
        String half = letters.isEmpty() ? halfBehind() : halfOf(letters);
        if (hour == UNKNOWN || (!letters.isEmpty() && half.isEmpty())) {
            return false;
        }
        int zoneEnd = zone();
        // "Dec 7, 12" and "Dec 7, 9.30" are no times; a bare number needs a word or a zone that makes it one
        if (!colon && half.isEmpty() && (minute == UNKNOWN || (zoneEnd == end && !introduced))) {
            return false;
        }
        if (half.equals("morning") || half.equals("afternoon")) {
            if (hour < 1) {
                return false;
            }
            // "20:26 PM" is a slip of a page's software
            hour = hour > 12 ? hour : hour % 12 + (half.equals("afternoon") ? 12 : 0);
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return false;
        }
        time = LocalTime.of(hour, Math.max(0, minute), Math.max(0, second));
        end = zoneEnd;
        return true;
    }

    /** Takes the numbers of "9:30", "0930", "9.30", "17h40", "5pm"; gives the letters at the end. */
    private String figures(int token) {
        String word = tokens.word(token);
        int[] parts = {UNKNOWN, UNKNOWN, UNKNOWN};
        colon = false;
        hour = UNKNOWN;
        int part = 0;
        int at = 0;
        while (at < word.length() && part < 3) {
            int start = at;
            while (at < word.length() && Character.isDigit(word.charAt(at))) {
                at++;
            }
            if (at == start || at - start > (part == 0 ? 4 : 2) || (part > 0 && at - start < 2)) {
                hour = UNKNOWN;
                return "";
            }
            parts[part++] = number(word, start, at);
            if (at + 1 >= word.length() || !isSeparator(word, at)) {
                break;
            }
            colon |= word.charAt(at) != '.';
            at++;
        }
        int digits = Figures.digits(tokens, token);
        boolean joined = part == 1 && digits >= 3;
        hour = joined ? parts[0] / 100 : digits > 2 ? UNKNOWN : parts[0];
        minute = joined ? parts[0] % 100 : parts[1];
        second = parts[2];
        return word.substring(at);
    }

    private static boolean isSeparator(String word, int at) {
        char c = word.charAt(at);
        return (c == ':' || c == '.' || c == 'h' || c == 'H') && Character.isDigit(word.charAt(at + 1));
    }

    private static int number(String word, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + Character.digit(word.charAt(i), 10);
        }
        return number;
    }

    /** The half of the day that the letters at the number tell, as in "5pm"; empty if they are something else. */
    private static String halfOf(String letters) {
        return HALVES.has(letters) ? ROWS.get(HALVES.word(Tokens.fold(letters))).get(0) : "";
    }

    /** The half of the day that the words behind the number tell; empty if there are none such. */
    private String halfBehind() {
        int found = half(tokens, end, limit, "after");
        if (found == Phrases.NONE) {
            return "";
        }
        end += HALVES.length(found);
        return ROWS.get(found).get(0);
    }

    /** The token behind a zone, which may stand in brackets; takes the zone. */
    private int zone() {
        boolean open = tokens.is(end, '(');
        int from = open ? end + 1 : end;
        int behind = Zones.end(tokens, from, limit);
        if (behind == from || (open && (behind >= limit || !tokens.is(behind, ')')))) {
            return end;
        }
        zone = tokens.words(from, behind);
        return open ? behind + 1 : behind;
    }
}
