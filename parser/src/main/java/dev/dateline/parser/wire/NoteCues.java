package dev.dateline.parser.wire;

import dev.dateline.model.NoteKind;
import dev.dateline.model.Status;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Tells what kind of note a line or a bracket is by the words that it begins with. */
final class NoteCues {
    private static final List<List<String>> ROWS = FactFile.rows(NoteCues.class, "note-cues.tsv", 4);
    private static final Phrases CUES =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());
    private static final String NONE = "-";

    private NoteCues() {}

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
}
