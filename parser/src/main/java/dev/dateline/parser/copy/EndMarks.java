package dev.dateline.parser.copy;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.FactFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The marks that desks set at the end of a story: {@code -30-}, {@code ENDS}, {@code REUTERS JD/JR}. */
public final class EndMarks {
    private static final Map<String, String> MARKS = marks();
    private static final String NONE = "-";
    private static final int LONGEST = 40;

    /** "at its pier. Enditem": no mark within the line of the last sentence is longer. */
    private static final int LONGEST_WORD = 12;

    private EndMarks() {}

    private static Map<String, String> marks() {
        Map<String, String> marks = new HashMap<>();
        for (List<String> row : FactFile.rows(EndMarks.class, "end-marks.tsv", 2)) {
            marks.put(row.get(1), row.get(0));
        }
        return marks;
    }

    /** Whether a line is nothing but a mark that ends stories. */
    public static boolean isEndMark(String line) {
        return line.length() <= LONGEST && (MARKS.containsKey(squeezed(line)) || MARKS.containsKey(signed(line)));
    }

    /** The agency whose mark it is. */
    public static Optional<String> agencyOf(String endMark) {
        String agency = MARKS.getOrDefault(squeezed(endMark), MARKS.get(signed(endMark)));
        return Optional.ofNullable(agency).filter(name -> !name.equals(NONE));
    }

    /** Whether a line ends with such a mark behind its last sentence: "at its pier. Enditem". */
    static boolean endsWith(String line) {
        int space = line.lastIndexOf(' ');
        return space > 1
                && line.length() - space <= LONGEST_WORD
                && ".!?\"'”’)".indexOf(line.charAt(space - 1)) >= 0
                && isEndMark(line.substring(space + 1));
    }

    /** The mark that initials or an agency follow: "REUTERS JD/JR", "(END) Dow Jones Newswires". */
    private static String signed(String line) {
        int space = line.indexOf(' ');
        boolean signs = space > 0
                && (line.indexOf('/', space) > 0
                        || Agencies.canonical(line.substring(space + 1)).isPresent());
        return signs ? line.substring(0, space) : line;
    }

    private static String squeezed(String line) {
        StringBuilder squeezed = new StringBuilder();
        line.chars().filter(c -> c != ' ').forEach(c -> squeezed.append(Character.toUpperCase((char) c)));
        return squeezed.toString();
    }
}
