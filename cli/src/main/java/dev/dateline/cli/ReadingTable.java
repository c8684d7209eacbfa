package dev.dateline.cli;

import dev.dateline.parser.Reading;
import java.util.ArrayList;
import java.util.List;

/** Readings one under the other, their parts in columns. */
final class ReadingTable {
    /** Wide enough for a dateline; a longer stretch is known by its beginning. */
    private static final int WIDEST = 44;

    private static final List<String> HEADINGS = List.of("RULE", "WORDS", "RESULT", "SCORE", "REASON");
    private static final int SCORE = 3;

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
                    Harmless.of(reading.reason())));
        }
        int[] widths = widths(rows);
        StringBuilder table = new StringBuilder();
        table.append(paint.faint(line(HEADINGS, widths))).append('\n');
        for (List<String> row : rows) {
            table.append(line(row, widths)).append('\n');
        }
        return table.toString();
    }

    private static String cell(String words) {
        return Columns.cut(Harmless.of(words.replace('\n', ' ').replace('\t', ' ')), WIDEST);
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[HEADINGS.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.of(HEADINGS.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i == SCORE) {
                line.append(" ".repeat(widths[i] - Columns.of(cell))).append(cell);
            } else {
                line.append(Columns.fill(cell, widths[i]));
            }
            line.append("  ");
        }
        return line.toString().stripTrailing();
    }
}
