package dev.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list that the command is given: UTF-8, an entry a line; blank lines count for nothing. */
final class ListFile {
    private static final String NUL = "\0";

    private ListFile() {}

    /**
     * The lines of a list, {@code -} being standard input; or what NULs part, as {@code find -print0} writes them.
     *
     * @throws UsageException if it cannot be read
     */
    static List<String> lines(String file, InputStream standard) {
        List<String> lines = new ArrayList<>();
        String text = text(file, standard);
        for (String line : text.indexOf(NUL) < 0 ? text.lines().toList() : List.of(text.split(NUL))) {
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /**
     * The values of a list of {@code path<TAB>value} lines, by {@link #path}.
     *
     * @throws UsageException if it cannot be read, or a line is malformed or contradicts another
     */
    static <T> Map<String, T> values(String file, InputStream standard, ValueReader<T> reader) {
        Map<String, T> values = new HashMap<>();
        int number = 0;
        for (String line : text(file, standard).lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            int tab = line.indexOf('\t');
            String place = file + ":" + number + ": ";
            if (tab < 1 || line.indexOf('\t', tab + 1) > 0) {
                throw new UsageException(place + "not a path, a TAB and a value: " + line);
            }
            T value = reader.read(line.substring(tab + 1).strip(), place);
            T other = values.put(path(line.substring(0, tab)), value);
            if (other != null && !other.equals(value)) {
                throw new UsageException(place + "contradicts an earlier line of " + line.substring(0, tab));
            }
        }
        return values;
    }

    /** The same for all ways to write a path from the same folder: {@code ./a.txt} and {@code a.txt}. */
    static String path(String name) {
        try {
            return Path.of(name).normalize().toString();
        } catch (InvalidPathException noPath) {
            return name;
        }
    }

    private static String text(String file, InputStream standard) {
        try {
            byte[] bytes = file.equals(Input.STANDARD) ? standard.readAllBytes() : Files.readAllBytes(Path.of(file));
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new UsageException("there is no list " + file);
        } catch (IOException failed) {
            throw new UsageException("the list " + file + " cannot be read: " + failed.getMessage());
        }
    }

    /** Reads a value. */
    interface ValueReader<T> {
        /**
         * The value of a string.
         *
         * @param place where it stands, to begin a complaint with
         */
        T read(String value, String place);
    }
}
