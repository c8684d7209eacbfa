package dev.dateline.cli;

import dev.dateline.model.MentionKind;
import dev.dateline.parser.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Readings one under the other, their parts in columns. */
final class ReadingTable {
    /** Wide enough for a dateline; a longer stretch is known by its beginning. */
    private static final int WIDEST = 44;

    private static final List<String> HEADINGS = List.of("RULE", "WORDS", "RESULT", "SCORE", "REASON");
    private static final String SPEAKER = "speaker";
    private static final Grid GRID = Grid.of(HEADINGS, Set.of("SCORE"));

    /** What a speaker is known by, in words for people. */
    private static final Map<String, String> REFERENCES = Map.of(
            MentionKind.NAME.key(), "its source is a name",
            MentionKind.NOMINAL.key(), "its source is a phrase without a name",
            MentionKind.PRONOUN.key(), "its source is a pronoun");

    private ReadingTable() {}

    static String print(List<Reading> readings, Paint paint) {
        if (readings.isEmpty()) {
            return paint.faint("No rule read anything.") + "\n";
        }
        List<List<String>> rows = new ArrayList<>();
        for (Reading reading : readings) {
            rows.add(List.of(
                    cell(reading.rule()),
                    cell(reading.words()),
                    cell(reading.result()),
                    Integer.toString(reading.score()),
                    Harmless.of(reason(reading))));
        }
        return GRID.print(rows, paint);
    }

    private static String reason(Reading reading) {
        String reason = reading.reason();
        int end = reason.indexOf(',') < 0 ? reason.length() : reason.indexOf(',');
        String first = reason.substring(0, end);
        boolean isOfSpeaker = reading.rule().equals(SPEAKER);
        return isOfSpeaker ? REFERENCES.getOrDefault(first, first) + reason.substring(end) : reason;
    }

    private static String cell(String words) {
        return Columns.cut(Harmless.of(words.replace('\n', ' ').replace('\t', ' ')), WIDEST);
    }
}
