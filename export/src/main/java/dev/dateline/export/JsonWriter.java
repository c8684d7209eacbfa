package dev.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes articles as JSON: facts that are not known and empty lists are left out, keys always stand in the same order,
 * and {@link JsonReader} reads an equal article back.
 *
 * <p>Controls, U+2028 and U+2029 are escaped, so an article of {@link #lines()} is one line for any reader. Half a pair
 * of surrogates, which UTF-8 cannot carry, is written as U+FFFD.
 *
 * <pre>{@code
 * JsonWriter.lines().write(article, out);
 * String forPython = JsonWriter.pretty().offsets(Offsets.CODEPOINT).print(article);
 * }</pre>
 */
public final class JsonWriter implements ArticleWriter {
    /** The version of the keys' meaning; a reader refuses a higher one. */
    static final int VERSION = 1;

    /** Makes generators of UTF-8 that leave the stream open, and lines to their callers. */
    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(new LineEscapes())
            .rootValueSeparator("")
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final Layout layout;
    private final Offsets offsets;

    private JsonWriter(Layout layout, Offsets offsets) {
        this.layout = layout;
        this.offsets = offsets;
    }

    /** JSON Lines: each article is one line, and ends with a newline. */
    public static JsonWriter lines() {
        return new JsonWriter(Layout.LINE, Offsets.UTF16);
    }

    /** JSON laid out for people, a fact a line. */
    public static JsonWriter pretty() {
        return new JsonWriter(Layout.PRETTY, Offsets.UTF16);
    }

    /** The same layout with offsets over the text that count something else; default {@link Offsets#UTF16}. */
    public JsonWriter offsets(Offsets value) {
        return new JsonWriter(layout, Objects.requireNonNull(value, "offsets"));
    }

    @Override
    public void write(Article article, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            JsonFields fields = new JsonFields(json, article.text(), offsets);
            json.writeStartObject();
            fields.number(Key.VERSION, VERSION);
            HeadPrinter.print(article.origin(), article.head(), offsets, fields);
            StoryPrinter.print(article, fields);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /**
     * Writes what stands in the place of an article that an input did not give.
     *
     * @throws IOException if the stream takes no more
     */
    public void write(Failure failure, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            JsonFields fields = new JsonFields(json, "", offsets);
            json.writeStartObject();
            fields.number(Key.VERSION, VERSION);
            fields.string(Key.SOURCE, failure.source());
            fields.object(Key.ERROR, failure, (error, inner) -> {
                inner.string(Key.CODE, error.code());
                inner.string(Key.MESSAGE, error.message());
            });
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /**
     * Writes who is quoted over many stories, as one value: {@code speakers} in the order of the table, each with
     * {@code name}, {@code kind}, {@code titles}, {@code anonymous}, {@code utterances}, {@code words} and
     * {@code stories}; what is false or empty is left out, as in an article.
     *
     * @throws IOException if the stream takes no more
     */
    public void write(SpeakerTable table, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            JsonFields fields = new JsonFields(json, "", offsets);
            json.writeStartObject();
            fields.number(Key.VERSION, VERSION);
            fields.number(Key.STORIES, table.stories());
            fields.number(Key.UNATTRIBUTED, table.unattributed());
            fields.objects(Key.SPEAKERS, table.rows(), (row, inner) -> {
                inner.string(Key.NAME, row.name());
                inner.string(Key.KIND, row.kind().key());
                inner.strings(Key.TITLES, row.titles());
                inner.flagIfSet(Key.ANONYMOUS, row.anonymous());
                inner.number(Key.UTTERANCES, row.utterances());
                inner.number(Key.WORDS, row.words());
                inner.number(Key.STORIES, row.stories());
            });
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        if (layout == Layout.PRETTY) {
            json.setPrettyPrinter(new JsonLayout());
        }
        return json;
    }

    private enum Layout {
        LINE,
        PRETTY
    }
}
