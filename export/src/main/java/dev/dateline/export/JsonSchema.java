package dev.dateline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of what {@link JsonWriter} writes, with a sentence on every key. It stands in the jar as
 * {@code dev/dateline/export/article.schema.json} too, for tools that look for files.
 */
public final class JsonSchema {
    private static final String FILE = "article.schema.json";

    private JsonSchema() {}

    /** The schema of a line: an article, or the failure of an input. */
    public static String print() {
        try (InputStream schema = JsonSchema.class.getResourceAsStream(FILE)) {
            if (schema == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
