package dev.dateline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A corpus as JSON Lines, one object a line; gzipped where the name ends in {@code .gz}. */
public final class JsonLines {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLines() {}

    /**
     * The objects of a file, in its order.
     *
     * @throws IOException if the file cannot be read, or a line is no JSON
     */
    public static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                objects.add(MAPPER.readTree(line));
            }
        }
        return objects;
    }

    /**
     * The strings that a field holds in the objects of a file; objects without it are passed over.
     *
     * @throws IOException if the file cannot be read, a line is no JSON, or no object has the field
     */
    public static List<String> strings(Path file, String field) throws IOException {
        List<String> strings = new ArrayList<>();
        for (JsonNode object : read(file)) {
            if (object.path(field).isTextual()) {
                strings.add(object.path(field).textValue());
            }
        }
        if (strings.isEmpty()) {
            throw new IOException("no object of " + file + " has a string \"" + field + "\"");
        }
        return strings;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
