package dev.dateline.parser.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A data file of facts: UTF-8, one fact a line, columns parted by TABs; lines that start with {@code #} and blank lines
 * tell people what it means. A fact that stands twice, or has another number of columns than asked for, is refused with
 * file and line.
 */
public final class FactFile {
    private static final @Nullable URL CLASSES = classes();

    private FactFile() {}

    /** The facts of a file beside this class, each a single column. */
    public static List<String> words(Class<?> room, String name) {
        List<String> words = new ArrayList<>();
        read(room, name, (number, line) -> {
            if (line.indexOf('\t') >= 0 || !line.strip().equals(line)) {
                throw malformed(name, number, 1, line);
            }
            words.add(line);
        });
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
        read(room, name, (number, line) -> {
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != columns) {
                throw malformed(name, number, columns, line);
            }
            rows.add(row);
        });
        return rows;
    }

    private static void read(Class<?> room, String name, Facts facts) {
        String text = text(room, name);
        Set<String> seen = new HashSet<>();
        int number = 0;
        int end;
        for (int from = 0; from < text.length(); from = end + 1) {
            end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String line = text.substring(from, end > from && text.charAt(end - 1) == '\r' ? end - 1 : end);
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            if (!seen.add(line)) {
                throw new IllegalStateException(name + ":" + number + ": stands twice: " + line);
            }
            facts.add(number, line);
        }
    }

    private static IllegalStateException malformed(String name, int number, int columns, String line) {
        return new IllegalStateException(name + ":" + number + ": not " + columns + " columns: " + line);
    }

    private static String text(Class<?> room, String name) {
        try (InputStream bytes = open(room, name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("data file " + name, unreadable);
        }
    }

    private static InputStream open(Class<?> room, String name) {
        if (CLASSES != null) {
            try {
                return new URL(CLASSES, room.getPackageName().replace('.', '/') + '/' + name).openStream();
            } catch (IOException elsewhere) {
                return loaded(room, name); // the room and this class stand in two jars
            }
        }
        return loaded(room, name);
    }

    private static InputStream loaded(Class<?> room, String name) {
        InputStream bytes = room.getResourceAsStream(name);
        if (bytes == null) {
            throw new IllegalStateException("no data file " + name + " beside " + room.getName());
        }
        return bytes;
    }

    /**
     * Where the packages stand, null where that has no address. A class loader looks for each file in all modules of Java
     * first, which took half of the time of reading it.
     */
    private static @Nullable URL classes() {
        URL own = FactFile.class.getResource("FactFile.class");
        int depth = FactFile.class.getPackageName().split("\\.").length;
        try {
            return own == null ? null : new URL(own, "../".repeat(depth));
        } catch (MalformedURLException nowhere) {
            return null;
        }
    }

    /** Takes the facts of a file, one a line. */
    private interface Facts {
        void add(int number, String line);
    }
}
