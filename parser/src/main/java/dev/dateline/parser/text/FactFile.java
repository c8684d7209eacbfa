package dev.dateline.parser.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A data file of facts: UTF-8, one fact a line, columns parted by TABs; lines that start with {@code #} and blank lines
 * tell people what it means. A fact that stands twice, or has another number of columns than asked for, is refused with
 * file and line.
 */
public final class FactFile {
    private FactFile() {}

    /** The facts of a file beside this class, each a single column. */
    public static List<String> words(Class<?> room, String name) {
        List<String> words = new ArrayList<>();
        for (List<String> row : rows(room, name, 1)) {
            words.add(row.get(0));
        }
        return words;
    }

    /** The facts of a file beside this class that has two columns: the second by the first. */
    public static Map<String, String> map(Class<?> room, String name) {
        return rows(room, name, 2).stream().collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }

    /**
     * The facts of a file beside this class, in the order of the file.
     *
     * @param columns how many columns every line has
     * @throws IllegalStateException if the file is missing or a line is malformed or stands twice
     */
    public static List<List<String>> rows(Class<?> room, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (InputStream bytes = room.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no data file " + name + " beside " + room.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> row = List.of(line.split("\t", -1));
                if (row.size() != columns || !line.strip().equals(line) && columns == 1) {
                    throw new IllegalStateException(name + ":" + number + ": not " + columns + " columns: " + line);
                }
                if (!seen.add(line)) {
                    throw new IllegalStateException(name + ":" + number + ": stands twice: " + line);
                }
                rows.add(row);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("data file " + name, unreadable);
        }
        return rows;
    }
}
