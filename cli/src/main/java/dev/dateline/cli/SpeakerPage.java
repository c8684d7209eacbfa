package dev.dateline.cli;

import dev.dateline.export.SpeakerTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who is quoted over one story or many, for people: a line a speaker. */
final class SpeakerPage {
    private static final List<String> HEADINGS = List.of("SPEAKER", "KIND", "UTTERANCES", "WORDS", "STORIES", "TITLES");
    private static final Set<String> FIGURES = Set.of("UTTERANCES", "WORDS", "STORIES");
    private static final Grid GRID = Grid.of(HEADINGS, FIGURES);

    /** Room for most names of people; a longer one is known by its beginning. */
    private static final int WIDEST_NAME = 24;

    /** Kind, figures and what parts them; the titles have the rest of the line. */
    private static final int MIDDLE = 44;

    private static final int LEAST_TITLES = 12;

    private SpeakerPage() {}

    static String print(SpeakerTable table, Paint paint, int columns) {
        StringBuilder page = new StringBuilder();
        if (table.rows().isEmpty()) {
            page.append(paint.faint("Nobody is quoted.")).append('\n');
        } else {
            page.append(GRID.print(rows(table, columns), paint));
        }
        if (table.unattributed() > 0) {
            String rest = table.unattributed() == 1
                    ? "1 more utterance has no known speaker."
                    : table.unattributed() + " more utterances have no known speaker.";
            page.append('\n').append(paint.faint(rest)).append('\n');
        }
        return page.toString();
    }

    private static List<List<String>> rows(SpeakerTable table, int columns) {
        List<String> names = table.rows().stream()
                .map(row -> Columns.cut(Harmless.line(row.name()), WIDEST_NAME))
                .toList();
        int widest = names.stream().mapToInt(Columns::of).max().orElse(0);
        int room = Math.max(LEAST_TITLES, columns - MIDDLE - widest);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            SpeakerTable.Row row = table.rows().get(i);
            rows.add(List.of(
                    names.get(i),
                    row.kind().key(),
                    Integer.toString(row.utterances()),
                    Integer.toString(row.words()),
                    Integer.toString(row.stories()),
                    Columns.cut(Harmless.line(String.join("; ", row.titles())), room)));
        }
        return rows;
    }
}
