package dev.dateline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (2020-12) of what {@link JsonWriter} and {@link ChunkWriter} write, with a sentence on every key. They
 * stand in the jar as {@code article.schema.json} and {@code chunk.schema.json} in {@code dev/dateline/export} too, for
 * tools that look for files.
 */
public final class JsonSchema {
    private JsonSchema() {}

    /** The schema of a line: an article, or the failure of an input. */
    public static String print() {
        return read("article.schema.json");
    }

    /** The schema of a line of {@code chunks}: a passage, or the failure of an input. */
    public static String printChunk() {
        return read("chunk.schema.json");
    }

    private static String read(String file) {
        try (InputStream schema = JsonSchema.class.getResourceAsStream(file)) {
            if (schema == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
