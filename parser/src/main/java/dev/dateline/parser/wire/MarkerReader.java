package dev.dateline.parser.wire;

import dev.dateline.model.Status;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.text.FactFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markers ahead of a headline: {@code UPDATE 2-}, {@code CORRECTED - UPDATE 1-}, {@code (LEAD)},
 * {@code CORRECTED-(OFFICIAL)-}. It goes by characters: the hyphen may stand between spaces or none.
 */
final class MarkerReader {
    private static final Set<String> NO_STATUS = Set.of("-", "words", "kind");
    private static final List<String> DASHES = List.of(" -- ", " — ");
    private static final int MOST_WORDS = 2;
    private static final Map<String, String> WORDS = words();

    private final String line;
    private int end;
    private @Nullable Status status;
    private @Nullable Integer revision;
    private boolean open;

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

    /** The markers behind a slug's name: "BC-FERRY, 1st Ld-Writethru". */
    static MarkerReader ofSlug(String slug) {
        return of(slug.substring(slug.indexOf(',') + 1).strip());
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

    /**
     * The offset at which a marker begins that stands behind a headline, "(UPDATE 2)" or "-- UPDATE"; the length of the
     * line if there is none.
     */
    static int trailing(String line) {
        int bracket = line.endsWith(")") ? line.lastIndexOf('(') : -1;
        boolean whole = bracket > 0 && line.charAt(bracket - 1) == ' ' && isWhole(line.substring(bracket));
        if (whole && NameCase.isShouted(line.substring(bracket))) {
            return bracket;
        }
        for (String dash : DASHES) {
            int at = line.lastIndexOf(dash);
            if (at > 0 && isWhole(line.substring(at + dash.length()).toUpperCase(Locale.ROOT))) {
                return at + 1;
            }
        }
        return line.length();
    }

    /** The marker that stands behind a headline; "(Update3)" is one, too, though the headline keeps it. */
    static MarkerReader behind(String line) {
        String stretch = line.substring(trailing(line));
        if (stretch.isEmpty()) {
            int bracket = line.lastIndexOf(" (");
            String last = line.substring(bracket + 1);
            return of(
                    bracket > 0 && last.endsWith(")") && isWhole(last) && Character.isUpperCase(last.charAt(1))
                            ? last
                            : "");
        }
        boolean bracketed = stretch.startsWith("(");
        return of(
                bracketed
                        ? stretch
                        : stretch.substring(stretch.indexOf(' ') + 1).toUpperCase(Locale.ROOT));
    }

    /** Tells what the markers say of the story's standing. */
    void tell(Findings findings) {
        findings.status(status);
        findings.revision(revision);
    }

    /** Whether a stretch is a marker that gives a status and nothing else. */
    private static boolean isWhole(String stretch) {
        MarkerReader reader = of(stretch);
        return reader.end == stretch.length() && reader.status != null;
    }

    /** The offset behind the markers and their last separator; 0 if there are none. */
    int end() {
        return end;
    }

    /** Whether a marker leaves it to the words behind it to say how the story stands: "ADVISORY: story withdrawn". */
    boolean isOpen() {
        return open;
    }

    /** What the markers say of the story's standing; null if nothing. */
    @Nullable
    Status status() {
        return status;
    }

    private boolean marker() {
        int at = spaces(end == 0 ? signs(0) : end);
        boolean bracket = at < line.length() && (line.charAt(at) == '(' || line.charAt(at) == '[');
        int start = bracket ? at + 1 : at;
        int number = ordinalEnd(start);
        Integer printed = number > start ? digits(start) : null;
        int wordStart = number > start ? spaces(number) : start;
        int wordEnd = markerEnd(wordStart);
        String word = line.substring(wordStart, wordEnd);
        String meaning = WORDS.get(word.toUpperCase(Locale.ROOT));
        if (meaning == null || bracket && end > 0 && status == null) {
            return false;
        }
        boolean kind = meaning.equals("kind");
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        if (meaning.equals("embargo") && !shouted) {
            return false; // "Embargo: a history"
        }
        int after = wordEnd;
        int digitsAt = after < line.length() && line.charAt(after) == '-' ? after + 1 : spaces(after);
        int digitsEnd = digitsEnd(digitsAt);
        if (digitsEnd > digitsAt && digitsEnd - digitsAt < 4) {
            printed = digits(digitsAt);
            after = digitsEnd;
        }
        after = official(after);
        int behind = bracket ? closing(after) : separator(after, shouted || printed != null);
        boolean counted = number > start || printed != null && !kind && !bracket;
        if (behind < 0 && counted && shouted && isCapital(after + 1) && !NameCase.isShouted(line)) {
            behind = after + 1; // "1st LEAD Ferry sinks", "LEAD 1 Ferry sinks"
        }
        if (behind < 0 || kind && !isTight(after, behind) || printed == null && !bracket && splitsWord(behind)) {
            return false;
        }
        end = behind;
        take(meaning, printed);
        return true;
    }

    private void take(String meaning, @Nullable Integer printed) {
        open |= meaning.equals("words");
        if (!NO_STATUS.contains(meaning)) {
            Status read = Status.of(meaning);
            if (status == null || read.ordinal() > status.ordinal()) {
                status = read;
            }
        }
        if (printed != null && printed > 0) {
            revision = printed;
        }
    }

    /** "FACTBOX-": a hyphen right behind the word, or nothing at all. */
    private boolean isTight(int at, int behind) {
        return !Character.isDigit(line.charAt(at - 1))
                && (behind == line.length() || behind == at + 1 && line.charAt(at) == '-');
    }

    /** "LEAD-free paint": the hyphen belongs to a word. */
    private boolean splitsWord(int behind) {
        if (behind >= line.length() || line.charAt(behind - 1) != '-' || !Character.isLowerCase(line.charAt(behind))) {
            return false;
        }
        int wordEnd = letters(behind);
        String word = line.substring(behind, wordEnd);
        return Character.isLetter(line.charAt(behind - 2)) && word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** Behind the longest marker of one word or two; behind the first word if there is none. */
    private int markerEnd(int from) {
        int first = letters(from);
        int found = first;
        int at = first;
        for (int i = 1; i < MOST_WORDS && at > from && at < line.length(); i++) {
            if (line.charAt(at) == ' ' || line.charAt(at) == '&') {
                at = letters(at + 1);
                found = WORDS.containsKey(line.substring(from, at).toUpperCase(Locale.ROOT)) ? at : found;
            }
        }
        return found;
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

    private boolean isCapital(int at) {
        return at < line.length() && line.charAt(at - 1) == ' ' && Character.isUpperCase(line.charAt(at));
    }

    private int closing(int at) {
        return at < line.length() && (line.charAt(at) == ')' || line.charAt(at) == ']') ? at + 1 : -1;
    }

    /** The offset behind a hyphen or colon; a word not in capitals needs the colon: "Update: ". */
    private int separator(int at, boolean sure) {
        int sign = spaces(at);
        if (sign == line.length()) {
            return sure && end == 0 || revision != null ? sign : -1; // "1st Ld-Writethru"
        }
        char c = line.charAt(sign);
        int signs = signs(sign);
        if (sure && signs > sign + 1) {
            return signs; // "***KILL***"
        }
        boolean dash = (c == '-' || c == '–' || c == '—') && sure;
        return dash || c == ':' ? sign + 1 : -1;
    }

    /** Behind "2nd" of "(2nd LD)". */
    private int ordinalEnd(int from) {
        int digits = digitsEnd(from);
        int letters = letters(digits);
        return digits > from && digits - from < 3 && letters - digits == 2 ? letters : from;
    }

    /** Behind the strokes and stars with which desks shout. */
    private int signs(int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == '*' || line.charAt(at) == '/')) {
            at++;
        }
        return at;
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
