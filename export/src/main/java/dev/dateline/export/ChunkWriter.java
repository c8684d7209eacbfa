package dev.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.model.Article;
import dev.dateline.model.Dateline;
import dev.dateline.model.Head;
import dev.dateline.model.Moment;
import dev.dateline.model.Quote;
import dev.dateline.model.Speaker;
import dev.dateline.model.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes an article as passages for search and retrieval: JSON Lines, a line a passage, each with what a search shows or
 * filters by. An article without text has none. {@code source} and {@code chunk} tell a passage from all others;
 * {@code id} and {@code quotes} lead back to the article that {@link JsonWriter} writes. Except for lists of words,
 * every value is flat, as the stores of vectors ask for. {@link JsonSchema#printChunk()} names the keys. Captions, which
 * are no part of the text, stand in no passage.
 *
 * <p>A passage is a stretch of the text, at most as long as the size that is asked for. It is cut
 * <ul>
 *   <li>ahead of each heading, so all of it stands under the same headings; a heading goes with the text below it, if
 *       need be with its first sentences only, and stands alone where not even one has room;
 *   <li>else between blocks, each passage being as long as whole blocks make it; a list is kept with the paragraph ahead
 *       of it, and an item with those below it, where a passage can hold them;
 *   <li>inside a block only if the block is longer than the size: at ends of sentences and lines, if a sentence is longer
 *       between words, and if a word is longer inside it;
 *   <li>never inside a quote, unless the quote is longer than the size: then at ends of sentences in it, and so on.
 * </ul>
 *
 * <pre>{@code
 * ChunkWriter.lines().size(800).write(article, out);
 * }</pre>
 */
public final class ChunkWriter implements ArticleWriter {
    /** How long a passage may be unless another size is asked for: some 200 words of English, or 300 tokens. */
    public static final int DEFAULT_SIZE = 1200;
    /** The least size that may be asked for; less holds no word. */
    public static final int LEAST_SIZE = 10;

    private final int size;
    private final Offsets offsets;

    private ChunkWriter(int size, Offsets offsets) {
        this.size = size;
        this.offsets = offsets;
    }

    /** JSON Lines, a line a passage. */
    public static ChunkWriter lines() {
        return new ChunkWriter(DEFAULT_SIZE, Offsets.UTF16);
    }

    /**
     * The same with passages of at most this length, counted as offsets are.
     *
     * @throws IllegalArgumentException if it is less than {@link #LEAST_SIZE}
     */
    public ChunkWriter size(int value) {
        return new ChunkWriter(checkSize(value), offsets);
    }

    /** The same with a size and offsets that count something else; default {@link Offsets#UTF16}. */
    public ChunkWriter offsets(Offsets value) {
        return new ChunkWriter(size, Objects.requireNonNull(value, "offsets"));
    }

    @Override
    public void write(Article article, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonWriter.FACTORY.createGenerator(out)) {
            JsonFields fields = new JsonFields(json, article.text(), offsets);
            for (Chunk chunk : Chunk.of(article, size, offsets)) {
                json.writeStartObject();
                print(article, chunk, fields);
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }

    static int checkSize(int size) {
        if (size < LEAST_SIZE) {
            throw new IllegalArgumentException("a size of " + size + " is less than " + LEAST_SIZE);
        }
        return size;
    }

    private void print(Article article, Chunk chunk, JsonFields json) throws IOException {
        Head head = article.head();
        json.number(Key.VERSION, JsonWriter.VERSION);
        json.string(Key.ID, article.origin().id());
        json.string(Key.SOURCE, article.origin().source());
        json.number(Key.CHUNK, chunk.number());
        json.number(Key.CHUNKS, chunk.count());
        json.string(Key.OFFSETS, offsets.key());
        json.words(chunk.span());
        json.strings(Key.HEADINGS, chunk.headings());
        json.strings(
                Key.SPEAKERS,
                chunk.speakers().stream().map(Speaker::name).distinct().toList());
        json.strings(Key.QUOTES, chunk.quotes().stream().map(Quote::id).toList());
        json.string(Key.HEADLINE, head.headlineOrNull());
        json.string(Key.DATELINE, head.dateline().map(Dateline::text).orElse(null));
        json.string(Key.PUBLISHED, head.published().map(Moment::toString).orElse(null));
        json.string(Key.STATUS, head.standing().status().map(Status::key).orElse(null));
        json.string(Key.EMBARGO, head.standing().embargo().map(Moment::toString).orElse(null));
        json.string(Key.LANGUAGE, article.origin().languageOrNull());
        json.string(Key.URL, article.origin().urlOrNull());
    }
}
