package dev.dateline.export;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.dateline.export.plain.Printable;
import dev.dateline.export.plain.Voices;
import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Moment;
import dev.dateline.model.Quote;
import dev.dateline.model.Speaker;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Writes who said what as CSV (RFC 4180), a row a quote, for spreadsheets and data frames: UTF-8, without a byte order
 * mark. Thoughts, which nobody said, are left out unless asked for. What is not known is an empty cell. The columns:
 * <ul>
 *   <li>{@code source}, {@code headline}, {@code published}: of the story, as in its JSON
 *   <li>{@code speaker}: the name, or several, parted by {@code "; "}; {@code speaker_kind}, {@code titles} (parted so,
 *       too) and {@code affiliation} are those of the first
 *   <li>{@code quote}: what was said; {@code quote_kind}: direct, mixed or indirect; {@code act}: speech, writing or
 *       thought
 *   <li>{@code utterance}: the number of the act of saying in the story; its pieces are rows of one number, so whoever
 *       counts how often somebody is heard counts these, not rows
 *   <li>{@code cue}, {@code attributed_to}, {@code via}: the words that say so, as printed
 *   <li>{@code start}, {@code end}: where the quote stands in the text of the story, the end exclusive
 *   <li>{@code id}: of the story, the same wherever the same bytes are read; {@code quote_id} and {@code speaker_ids}
 *       in it, as in its JSON: with {@code id} they tell a quote, and a speaker of one story, from all others
 *   <li>{@code anonymous}: {@code true} if the first speaker is a person or group without a proper name, else empty
 *   <li>{@code confidence}: how likely the speaker is right, from 0 to 1
 *   <li>{@code url}: of the story
 * </ul>
 * Columns may be added behind these.
 *
 * <p>A cell that a spreadsheet would run as a formula, because it begins with {@code = + - @}, a TAB or a carriage
 * return, gets an apostrophe ahead of it.
 *
 * <pre>{@code
 * CsvWriter rows = CsvWriter.rows();
 * CsvWriter.header(out);
 * for (Article article : articles) {
 *     rows.write(article, out);
 * }
 * }</pre>
 */
public final class CsvWriter implements ArticleWriter {
    private static final List<String> COLUMNS = List.of(
            "source",
            "headline",
            "published",
            "speaker",
            "speaker_kind",
            "titles",
            "affiliation",
            "quote",
            "quote_kind",
            "act",
            "utterance",
            "cue",
            "attributed_to",
            "via",
            "start",
            "end",
            "id",
            "quote_id",
            "speaker_ids",
            "anonymous",
            "confidence",
            "url");

    private static final List<String> SPEAKER_COLUMNS =
            List.of("speaker", "speaker_kind", "anonymous", "titles", "utterances", "words", "stories");

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema SCHEMA =
            CsvSchema.builder().setLineSeparator("\r\n").build();
    private static final String FORMULA = "=+-@\t\r";
    private static final String JOINT = "; ";

    private final Beginning beginning;
    private final Thoughts thoughts;
    private final Offsets offsets;

    private CsvWriter(Beginning beginning, Thoughts thoughts, Offsets offsets) {
        this.beginning = beginning;
        this.thoughts = thoughts;
        this.offsets = offsets;
    }

    /** The names of the columns, then the rows of one article. */
    public static CsvWriter table() {
        return new CsvWriter(Beginning.HEADER, Thoughts.LEFT_OUT, Offsets.UTF16);
    }

    /** The rows of each article alone, for several in one table; see {@link #header(OutputStream)}. */
    public static CsvWriter rows() {
        return new CsvWriter(Beginning.NONE, Thoughts.LEFT_OUT, Offsets.UTF16);
    }

    /** The same, with what is reported as believed, hoped or wanted. */
    public CsvWriter withThoughts() {
        return new CsvWriter(beginning, Thoughts.KEPT, offsets);
    }

    /** The same with {@code start} and {@code end} that count something else; default {@link Offsets#UTF16}. */
    public CsvWriter offsets(Offsets value) {
        return new CsvWriter(beginning, thoughts, Objects.requireNonNull(value, "offsets"));
    }

    /**
     * Writes the names of the columns.
     *
     * @throws IOException if the stream takes no more
     */
    public static void header(OutputStream out) throws IOException {
        out.write(printed(List.of(COLUMNS)));
    }

    @Override
    public void write(Article article, OutputStream out) throws IOException {
        OffsetScale scale = OffsetScale.of(article.text(), offsets);
        Voices voices = Voices.of(article);
        List<List<String>> rows = new ArrayList<>();
        if (beginning == Beginning.HEADER) {
            rows.add(COLUMNS);
        }
        for (Quote quote : article.quotes()) {
            if (thoughts == Thoughts.KEPT || quote.act() != Act.THOUGHT) {
                rows.add(cells(article, quote, voices, scale));
            }
        }
        out.write(printed(rows));
    }

    /**
     * Writes who is quoted over many stories, a row a speaker; {@code anonymous} is {@code true} or empty.
     *
     * @throws IOException if the stream takes no more
     */
    public void write(SpeakerTable table, OutputStream out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        if (beginning == Beginning.HEADER) {
            rows.add(SPEAKER_COLUMNS);
        }
        for (SpeakerTable.Row row : table.rows()) {
            rows.add(List.of(
                    row.name(),
                    row.kind().key(),
                    row.anonymous() ? "true" : "",
                    String.join(JOINT, row.titles()),
                    Integer.toString(row.utterances()),
                    Integer.toString(row.words()),
                    Integer.toString(row.stories())));
        }
        out.write(printed(rows));
    }

    /** A row of {@link #COLUMNS}. */
    private static List<String> cells(Article article, Quote quote, Voices voices, OffsetScale scale) {
        Optional<Speaker> speaker = voices.lead(quote);
        return List.of(
                article.origin().source(),
                article.headline().orElse(""),
                article.head().published().map(Moment::toString).orElse(""),
                String.join(JOINT, voices.names(quote)),
                speaker.map(known -> known.kind().key()).orElse(""),
                speaker.map(known -> String.join(JOINT, known.titles())).orElse(""),
                speaker.flatMap(Speaker::affiliation).orElse(""),
                article.textOf(quote.span()),
                quote.kind().key(),
                quote.act().key(),
                Integer.toString(quote.utterance()),
                quote.cue().map(article::textOf).orElse(""),
                quote.source().map(article::textOf).orElse(""),
                quote.attribution().via().map(article::textOf).orElse(""),
                Integer.toString(scale.fromUtf16(quote.span().start())),
                Integer.toString(scale.fromUtf16(quote.span().end())),
                article.origin().id(),
                quote.id(),
                String.join(JOINT, speakerIds(quote)),
                speaker.filter(Speaker::anonymous).map(known -> "true").orElse(""),
                confidence(quote),
                article.origin().url().orElse(""));
    }

    private static List<String> speakerIds(Quote quote) {
        List<String> ids = new ArrayList<>();
        quote.speaker().ifPresent(ids::add);
        ids.addAll(quote.attribution().coSpeakers());
        return ids;
    }

    private static String confidence(Quote quote) {
        OptionalDouble confidence = quote.attribution().confidence();
        return confidence.isPresent() ? Double.toString(confidence.getAsDouble()) : "";
    }

    /** The generator has a buffer of its own that only a flush of the stream would empty, which is the caller's. */
    private static byte[] printed(List<List<String>> rows) throws IOException {
        StringWriter printed = new StringWriter();
        try (CsvGenerator csv = FACTORY.createGenerator(printed)) {
            csv.setSchema(SCHEMA);
            for (List<String> row : rows) {
                csv.writeStartArray();
                for (String cell : row) {
                    csv.writeString(safe(cell));
                }
                csv.writeEndArray();
            }
        }
        return printed.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String safe(String cell) {
        boolean isFormula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return isFormula ? "'" + Printable.of(cell) : Printable.of(cell);
    }

    private enum Beginning {
        HEADER,
        NONE
    }

    private enum Thoughts {
        KEPT,
        LEFT_OUT
    }
}
