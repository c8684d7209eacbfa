package dev.dateline.parser.wire;

import dev.dateline.model.Status;
import dev.dateline.parser.text.FactFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markers ahead of a headline: {@code UPDATE 2-}, {@code CORRECTED - UPDATE 1-}, {@code (LEAD)},
 * {@code CORRECTED-(OFFICIAL)-}. It goes by characters: the hyphen may stand between spaces or none.
 */
final class MarkerReader {
    private static final String NO_STATUS = "-";
    private static final Map<String, String> WORDS = words();

    private final String line;
    private int end;
    private @Nullable Status status;
    private @Nullable Integer revision;

    private MarkerReader(String line) {
        this.line = line;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (List<String> row : FactFile.rows(MarkerReader.class, "markers.tsv", 2)) {
            words.put(row.get(0), row.get(1));
        }
        return words;
    }

    /** The markers at the start of a line. */
    static MarkerReader of(String line) {
        MarkerReader reader = new MarkerReader(line);
        boolean more = true;
        while (more) {
            more = reader.marker();
        }
        return reader;
    }

    /** The offset behind the markers and their last separator; 0 if there are none. */
    int end() {
        return end;
    }

    /** What the markers say of the story's standing; null if nothing. */
    @Nullable
    Status status() {
        return status;
    }

    /** The number of the update; null if none is printed. */
    @Nullable
    Integer revision() {
        return revision;
    }

    private boolean marker() {
        int at = spaces(end);
        boolean bracket = at < line.length() && line.charAt(at) == '(';
        int start = bracket ? at + 1 : at;
        int number = ordinalEnd(start);
        Integer printed = number > start ? digits(start) : null;
        int wordStart = number > start ? spaces(number) : start;
        int wordEnd = letters(wordStart);
        String word = line.substring(wordStart, wordEnd);
        String meaning = WORDS.get(word.toUpperCase(Locale.ROOT));
        if (meaning == null || bracket && end > 0 && status == null) {
            return false;
        }
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        int after = wordEnd;
        int digitsAt = after < line.length() && line.charAt(after) == '-' ? after + 1 : spaces(after);
        int digitsEnd = digitsEnd(digitsAt);
        if (digitsEnd > digitsAt && digitsEnd - digitsAt < 4) {
            printed = digits(digitsAt);
            after = digitsEnd;
        }
        after = official(after);
        int behind = bracket ? closing(after) : separator(after, shouted || printed != null);
        if (behind < 0) {
            return false;
        }
        end = behind;
        take(meaning, printed);
        return true;
    }

    private void take(String meaning, @Nullable Integer printed) {
        if (!meaning.equals(NO_STATUS)) {
            Status read = Status.of(meaning);
            if (status == null || read.ordinal() > status.ordinal()) {
                status = read;
            }
        }
        if (printed != null && printed > 0) {
            revision = printed;
        }
    }

    /** "(OFFICIAL)", with a hyphen before it or none. */
    private int official(int at) {
        int open = at < line.length() && line.charAt(at) == '-' ? at + 1 : spaces(at);
        if (open < line.length() && line.charAt(open) == '(') {
            int close = letters(open + 1);
            if (close > open + 1 && close < line.length() && line.charAt(close) == ')') {
                return close + 1;
            }
        }
        return at;
    }

    private int closing(int at) {
        return at < line.length() && line.charAt(at) == ')' ? at + 1 : -1;
    }

    /** The offset behind a hyphen or colon; a word not in capitals needs the colon: "Update: ". */
    private int separator(int at, boolean sure) {
        int sign = spaces(at);
        if (sign == line.length()) {
            return sure && end == 0 ? sign : -1;
        }
        char c = line.charAt(sign);
        boolean dash = (c == '-' || c == '–' || c == '—') && sure;
        return dash || c == ':' ? sign + 1 : -1;
    }

    /** Behind "2nd" of "(2nd LD)". */
    private int ordinalEnd(int from) {
        int digits = digitsEnd(from);
        int letters = letters(digits);
        return digits > from && digits - from < 3 && letters - digits == 2 ? letters : from;
    }

    private Integer digits(int from) {
        return Integer.valueOf(line.substring(from, digitsEnd(from)));
    }

    private int digitsEnd(int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private int letters(int from) {
        int at = from;
        while (at < line.length() && Character.isLetter(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private int spaces(int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
