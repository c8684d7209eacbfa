package dev.dateline.parser.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the case files: prose, headings, and examples between a line {@code ~~~ example wire} and a line {@code ~~~}.
 * What is malformed is refused with file and line, for a case that nobody runs is worse than none.
 */
final class ExampleReader {
    private static final Set<String> FORMATS = Set.of("wire", "wires", "html");
    private static final Set<String> HINTS = Set.of("date", "url", "name", "charset");
    private static final String FENCE = "~~~";

    private final List<Example> examples = new ArrayList<>();
    private String file = "";
    private String section = "";
    private int line;

    private ExampleReader() {}

    /** The examples of all case files of a folder, in file-name order, numbered from 1. */
    static List<Example> folder(Path folder) {
        ExampleReader reader = new ExampleReader();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                reader.read(path.getFileName().toString(), Files.readAllLines(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("case files in " + folder, unreadable);
        }
        return reader.examples;
    }

    /** The examples of one case file. */
    static List<Example> lines(String file, List<String> lines) {
        ExampleReader reader = new ExampleReader();
        reader.read(file, lines);
        return reader.examples;
    }

    private void read(String name, List<String> lines) {
        file = name;
        section = name;
        line = 0;
        while (line < lines.size()) {
            String text = lines.get(line);
            if (text.startsWith(FENCE)) {
                example(lines);
            } else if (text.startsWith("#")) {
                section = text.replaceFirst("^#+ *", "");
            }
            line++;
        }
    }

    private void example(List<String> lines) {
        String place = place();
        Map<String, String> arguments = arguments(lines.get(line));
        StringBuilder input = new StringBuilder();
        for (line++; line < lines.size() && !lines.get(line).equals("."); line++) {
            if (lines.get(line).startsWith(FENCE)) {
                throw wrong("a fence stands where the line with a full stop is missing");
            }
            input.append(Escapes.resolve(lines.get(line))).append('\n');
        }
        boolean isFile = "wires".equals(arguments.get("format"));
        List<Example.Fact> facts = new ArrayList<>();
        for (line++; line < lines.size() && !lines.get(line).equals(FENCE); line++) {
            facts.add(fact(lines.get(line), isFile));
        }
        if (line >= lines.size()) {
            throw new IllegalArgumentException(place + ": the example is not closed");
        }
        if (facts.isEmpty()) {
            throw wrong("the example expects nothing");
        }
        examples.add(new Example(place, examples.size() + 1, section, arguments, input.toString(), List.copyOf(facts)));
    }

    private Map<String, String> arguments(String fence) {
        String[] words = fence.split(" ");
        if (words.length < 3 || !words[0].equals(FENCE) || !words[1].equals("example") || !FORMATS.contains(words[2])) {
            throw wrong("not \"~~~ example wire\", \"wires\" or \"html\": " + fence);
        }
        Map<String, String> arguments = new HashMap<>(Map.of("format", words[2]));
        for (int i = 3; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals < 1 || !HINTS.contains(words[i].substring(0, equals))) {
                throw wrong("no hint is written " + words[i]);
            }
            arguments.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        return Map.copyOf(arguments);
    }

    private Example.Fact fact(String text, boolean isFile) {
        int equals = text.indexOf(" = ");
        if (equals < 1 || text.length() == equals + 3) {
            throw wrong("not \"path = value\": " + text);
        }
        String path = text.substring(0, equals);
        boolean isPath = isFile ? StoriesFacts.isPath(path) : Facts.isPath(path);
        if (!isPath) {
            throw wrong("no fact is called " + path);
        }
        return new Example.Fact(place(), path, Escapes.resolve(text.substring(equals + 3)));
    }

    private String place() {
        return file + ":" + (line + 1);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(place() + ": " + what);
    }
}
