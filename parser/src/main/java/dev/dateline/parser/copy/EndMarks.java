package dev.dateline.parser.copy;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the marks that end stories: {@code -30-}, {@code (END)}, {@code Enditem}, {@code ENDS/GREB/10.15}. */
public final class EndMarks {
    private static final Map<String, String> MARKS = marks();
    private static final String NONE = "-";
    private static final int LONGEST = 40;
    private static final int LONGEST_STAMPED = 150;
    /** "at its pier. Enditem": no mark within the line of the last sentence is longer. */
    private static final int LONGEST_WORD = 12;

    /** What a desk sets around its mark. */
    private static final String SIGNS = "-–—*=/[]()~<>.";

    private EndMarks() {}

    private static Map<String, String> marks() {
        Map<String, String> marks = new HashMap<>();
        for (List<String> row : FactFile.rows(EndMarks.class, "end-marks.tsv", 2)) {
            marks.put(row.get(1), row.get(0));
        }
        return marks;
    }

    /** Whether a line is nothing but a mark that ends stories. */
    public static boolean isMark(String line) {
        return line.length() <= LONGEST && (MARKS.containsKey(mark(line)) || isAgency(line)) || isStamped(line);
    }

    /** "-0- 03/04/2024 /CONTACT: Nora Beck/" */
    private static boolean isStamped(String line) {
        int space = line.indexOf(' ');
        return space > 0
                && line.length() <= LONGEST_STAMPED
                && line.charAt(0) == '-'
                && MARKS.containsKey(line.substring(0, space));
    }

    /** Whether a line ends the story whatever stands below it; "xx" might as well part two scenes. */
    public static boolean isClosing(String line) {
        return isMark(line) && mark(line).chars().anyMatch(c -> c != 'X');
    }

    /** Whether a line ends with such a mark behind its last sentence: "at its pier. Enditem". */
    static boolean endsWith(String line) {
        int space = line.lastIndexOf(' ');
        return space > 1
                && line.length() - space <= LONGEST_WORD
                && ".!?\"'”’)".indexOf(line.charAt(space - 1)) >= 0
                && isMark(line.substring(space + 1));
    }

    /** The agency whose mark it is. */
    public static Optional<String> agencyOf(String mark) {
        if (isAgency(mark)) {
            return Agencies.canonical(mark.substring(1, mark.lastIndexOf(')')));
        }
        return Optional.ofNullable(MARKS.get(mark(mark))).filter(name -> !name.equals(NONE));
    }

    /** "(MTI)" */
    private static boolean isAgency(String line) {
        int last = line.length() - (line.endsWith(".") ? 2 : 1);
        if (last < 2 || line.charAt(0) != '(' || line.charAt(last) != ')') {
            return false;
        }
        Tokens name = Tokens.of(line.substring(1, last));
        return Agencies.end(name, 0, name.count()) == name.count() && Agencies.isPrinted(name, 0, name.count());
    }

    /** The mark as the list has it: in capitals, without spaces and what stands around it. */
    private static String mark(String line) {
        String whole = listed(squeezed(line));
        return MARKS.containsKey(whole) ? whole : listed(squeezed(signed(line)));
    }

    private static String listed(String squeezed) {
        return MARKS.containsKey(squeezed) ? squeezed : bare(squeezed);
    }

    /** The mark that initials, a time or an agency follow: "REUTERS JD/JR", "(END) Dow Jones Newswires". */
    private static String signed(String line) {
        int end = 1;
        while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != '/') {
            end++;
        }
        boolean signs = end < line.length()
                && (line.indexOf('/', end) > 0
                        || Agencies.canonical(line.substring(end + 1)).isPresent());
        return signs ? line.substring(0, end) : line;
    }

    private static String bare(String squeezed) {
        int start = 0;
        int end = squeezed.length();
        while (start < end && SIGNS.indexOf(squeezed.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SIGNS.indexOf(squeezed.charAt(end - 1)) >= 0) {
            end--;
        }
        return squeezed.substring(start, end);
    }

    private static String squeezed(String line) {
        StringBuilder squeezed = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = Character.toUpperCase(line.charAt(i));
            if (c != ' ' && (c != '-' || before != '-')) {
                squeezed.append(c);
                before = c;
            }
        }
        return squeezed.toString();
    }
}
