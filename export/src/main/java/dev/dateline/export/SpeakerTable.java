package dev.dateline.export;

import dev.dateline.model.Article;
import dev.dateline.model.SpeakerKind;
import java.util.List;
import java.util.Objects;

/**
 * Who is quoted, over one story or many: a row a speaker, the one with the most utterances first; then by words, then by
 * name. {@link JsonWriter} and {@link CsvWriter} write it; {@link SpeakerCount} counts more than what is in memory.
 *
 * <pre>{@code
 * for (SpeakerTable.Row row : SpeakerTable.of(articles).rows()) {
 *     System.out.println(row.name() + ": " + row.utterances());
 * }
 * }</pre>
 *
 * @param stories how many stories were counted, those without a quote too
 * @param unattributed how many utterances nobody is known to have said; no row counts them
 * @param rows the speakers
 */
public record SpeakerTable(int stories, int unattributed, List<Row> rows) {
    /** Copies the list. */
    public SpeakerTable {
        rows = List.copyOf(rows);
    }

    /** What articles hold of speech and writing. */
    public static SpeakerTable of(Iterable<Article> articles) {
        SpeakerCount count = SpeakerCount.ofStatements();
        articles.forEach(count::add);
        return count.table();
    }

    /**
     * One speaker. The same name of the same kind is one, whatever its case and titles; so is a phrase without a name:
     * all of whom a story says no more than "a spokesman" share a row.
     *
     * @param name the form of the name that most stories have, the first of them if several do
     * @param kind what it is
     * @param anonymous whether it is a person or group without a proper name
     * @param titles one a distinct phrase as printed, in the order of the stories
     * @param utterances how many acts of saying; one that several say together counts for each
     * @param words how many words all that was said has, in quotation marks and out of them
     * @param stories how many stories quote the speaker
     */
    public record Row(
            String name,
            SpeakerKind kind,
            boolean anonymous,
            List<String> titles,
            int utterances,
            int words,
            int stories) {
        /** Checks the name and copies the list. */
        public Row {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(kind, "kind");
            titles = List.copyOf(titles);
        }
    }
}
