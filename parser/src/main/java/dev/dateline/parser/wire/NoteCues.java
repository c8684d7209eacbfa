package dev.dateline.parser.wire;

import dev.dateline.model.NoteKind;
import dev.dateline.model.Status;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what kind of note a line or a bracket is by the words that it begins with. */
final class NoteCues {
    private static final List<List<String>> ROWS = FactFile.rows(NoteCues.class, "note-cues.tsv", 4);
    private static final Phrases CUES =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());
    private static final Map<String, String> END_MARKS = endMarks();
    private static final String NONE = "-";
    private static final int LONGEST_MARK = 40;

    private NoteCues() {}

    private static Map<String, String> endMarks() {
        Map<String, String> marks = new HashMap<>();
        for (List<String> row : FactFile.rows(NoteCues.class, "end-marks.tsv", 2)) {
            marks.put(row.get(1), row.get(0));
        }
        return marks;
    }

    /** The row of the cue that a note begins with; empty if it begins with none. */
    private static Optional<List<String>> row(Tokens tokens) {
        int at = 0;
        boolean bracket = false;
        while (at < tokens.count() && !tokens.isWord(at) && !tokens.isNumber(at) && at < 3) {
            bracket |= tokens.is(at, '(') || tokens.is(at, '[');
            at++;
        }
        int cue = CUES.longest(tokens, at);
        if (cue == Phrases.NONE) {
            return Optional.empty();
        }
        List<String> row = ROWS.get(cue);
        boolean fits = switch (row.get(1)) {
            case "brackets" -> bracket;
            case "alone" -> at + CUES.length(cue) == tokens.count();
            default -> true;
        };
        return fits ? Optional.of(row) : Optional.empty();
    }

    /** The kind of a note; absent where no cue tells it. */
    static Optional<NoteKind> kind(Tokens tokens) {
        return row(tokens).map(row -> NoteKind.of(row.get(2)));
    }

    /** Whether a line is nothing but a cue, a colon aside, and so heads what follows. */
    static boolean isHeading(Tokens tokens) {
        int cue = tokens.count() == 0 ? Phrases.NONE : CUES.longest(tokens, 0);
        int rest = cue == Phrases.NONE ? 0 : tokens.count() - CUES.length(cue);
        boolean alone = cue != Phrases.NONE && (rest == 0 || rest == 1 && tokens.is(tokens.count() - 1, ':'));
        return alone
                && !ROWS.get(cue).get(1).equals("brackets")
                && !ROWS.get(cue).get(2).equals("correction");
    }

    /** The status that the note gives the story. */
    static Optional<Status> status(Tokens tokens) {
        return row(tokens)
                .map(row -> row.get(3))
                .filter(status -> !status.equals(NONE))
                .map(Status::of);
    }

    /** Whether a line is nothing but a mark that ends stories. */
    static boolean isEndMark(String line) {
        return line.length() <= LONGEST_MARK
                && (END_MARKS.containsKey(squeezed(line)) || END_MARKS.containsKey(signed(line)));
    }

    /** The agency whose mark it is. */
    static Optional<String> agencyOf(String endMark) {
        String agency = END_MARKS.getOrDefault(squeezed(endMark), END_MARKS.get(signed(endMark)));
        return Optional.ofNullable(agency).filter(name -> !name.equals(NONE));
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
