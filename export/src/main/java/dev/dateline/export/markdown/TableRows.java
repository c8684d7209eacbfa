package dev.dateline.export.markdown;

import dev.dateline.export.markdown.Escapes.Place;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table block, a row a line, its cells by TAB; rows without a word are left out. */
final class TableRows {
    private TableRows() {}

    /** The cells of each row, without the white space around them; a cell may be empty. */
    static List<List<Stretch>> of(String text, int from, int to) {
        List<List<Stretch>> rows = new ArrayList<>();
        List<Stretch> row = new ArrayList<>();
        boolean hasWords = false;
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean endsRow = i == to || text.charAt(i) == '\n';
            if (endsRow || text.charAt(i) == '\t') {
                Stretch cell = cell(text, start, i);
                hasWords |= cell.from() < cell.to();
                row.add(cell);
                start = i + 1;
            }
            if (endsRow) {
                if (hasWords) {
                    rows.add(row);
                }
                row = new ArrayList<>();
                hasWords = false;
            }
        }
        return rows;
    }

    private static Stretch cell(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Signs.isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && Signs.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Stretch(text, from, to, Place.CELL);
    }
}
