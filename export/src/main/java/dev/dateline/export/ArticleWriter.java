package dev.dateline.export;

import dev.dateline.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A way out of an article. Immutable and safe to share among threads; the same article gives the same bytes, always
 * UTF-8.
 *
 * <pre>{@code
 * ArticleWriter writer = JsonWriter.lines();
 * for (Article article : articles) {
 *     writer.write(article, out);
 * }
 * }</pre>
 */
public interface ArticleWriter {
    /**
     * Writes one article, and neither flushes nor closes the stream.
     *
     * @throws IOException if the stream takes no more
     */
    void write(Article article, OutputStream out) throws IOException;

    /** What {@link #write(Article, OutputStream)} writes, as a string. */
    default String print(Article article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(article, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes any byte", impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
