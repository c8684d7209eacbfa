package dev.dateline.cli;

import java.util.List;
import java.util.Set;

/** Cells in columns below their headings, for people. */
final class Grid {
    private final List<String> headings;
    private final Set<String> figures;

    private Grid(List<String> headings, Set<String> figures) {
        this.headings = headings;
        this.figures = figures;
    }

    /** A grid with these headings; below those that are named, figures stand to the right. */
    static Grid of(List<String> headings, Set<String> figures) {
        return new Grid(headings, figures);
    }

    /** The headings and the rows, a line each. */
    String print(List<List<String>> rows, Paint paint) {
        int[] widths = widths(rows);
        StringBuilder page = new StringBuilder();
        page.append(paint.faint(line(headings, widths))).append('\n');
        for (List<String> row : rows) {
            page.append(line(row, widths)).append('\n');
        }
        return page.toString();
    }

    private int[] widths(List<List<String>> rows) {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.of(headings.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (figures.contains(headings.get(i))) {
                line.append(" ".repeat(widths[i] - Columns.of(cell))).append(cell);
            } else {
                line.append(Columns.fill(cell, widths[i]));
            }
            line.append("  ");
        }
        return line.toString().stripTrailing();
    }
}
