package dev.dateline.parser.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example of which some words stand in lists: {@code {subject}} or, at the start of a sentence, {@code {Subject}}. It
 * stands for one example with each combination of them.
 *
 * @param file the file that it stands in
 * @param lines the example, from fence to fence
 * @param lists the words of each list, by its name
 */
record Grid(String file, List<String> lines, Map<String, List<String>> lists) {
    private static final String LIST = "~~~ list ";
    private static final String FENCE = "~~~";
    private static final Pattern GAP = Pattern.compile("\\{[\\w.]+}");

    /** The grids of all files of a folder, in file-name order. */
    static List<Grid> folder(Path folder) {
        List<Grid> grids = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.sorted().toList()) {
                read(path.getFileName().toString(), Files.readAllLines(path), grids);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("grids in " + folder, unreadable);
        }
        return grids;
    }

    private static void read(String file, List<String> lines, List<Grid> grids) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int from = i;
            if (!lines.get(i).startsWith(FENCE)) {
                continue;
            }
            for (i++; i < lines.size() && !lines.get(i).equals(FENCE); i++) {}
            if (i == lines.size()) {
                throw new IllegalArgumentException(file + ":" + (from + 1) + ": what the fence opens is not closed");
            }
            String fence = lines.get(from);
            if (fence.startsWith(LIST)) {
                lists.put(fence.substring(LIST.length()), List.copyOf(lines.subList(from + 1, i)));
            } else {
                grids.add(
                        new Grid(file + ":" + (from + 1), List.copyOf(lines.subList(from, i + 1)), Map.copyOf(lists)));
            }
        }
    }

    /** One example of each combination. */
    List<Example> examples() {
        List<String> texts = List.of(String.join("\n", lines));
        for (String name : lists.keySet().stream().sorted().toList()) {
            texts = texts.stream().flatMap(text -> filled(text, name)).toList();
        }
        for (String text : texts) {
            if (GAP.matcher(text).find()) {
                throw new IllegalArgumentException(file + ": no list fills a gap of\n" + text);
            }
        }
        return texts.stream()
                .flatMap(text -> ExampleReader.lines(file, text.lines().toList()).stream())
                .toList();
    }

    /** A text with each of the words of a list; once, if it has no place for them. Behind "=>" stands a name. */
    private Stream<String> filled(String text, String list) {
        String upper = capitalized(list);
        if (Stream.of(list, upper).noneMatch(word -> text.contains("{" + word))) {
            return Stream.of(text);
        }
        return lists.getOrDefault(list, List.of()).stream().map(line -> {
            String[] pair = line.split(" => ", 2);
            String name = pair[pair.length - 1];
            return text.replace("{" + list + "}", pair[0])
                    .replace("{" + list + ".name}", name)
                    .replace("{" + upper + "}", capitalized(pair[0]))
                    .replace("{" + upper + ".name}", capitalized(name));
        });
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
