package dev.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every data file beside the parser: a comment on top, one fact a line, none twice, in order. */
class FactFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/dateline/parser");

    static Stream<Path> dataFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.getNameCount() > FOLDER.getNameCount() + 1) // beside the root: no facts
                    .filter(file -> !file.toString().endsWith(".weights")
                            && !file.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void aDataFileSaysWhatItsLinesMean(Path file) throws IOException {
        assertThat(Files.readAllLines(file).get(0)).as("%s:1", file).startsWith("# ");
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void aDataFileSaysWhereItsFactsAreFrom(Path file) throws IOException {
        String comment = Files.readAllLines(file).stream()
                .takeWhile(line -> line.startsWith("#"))
                .collect(Collectors.joining(" "));
        assertThat(comment).as("%s", file).containsPattern("\\b(From|After) ");
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void aDataFileHasNoFactTwiceAndAllInOneForm(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> wrong = new ArrayList<>();
        Set<String> facts = new HashSet<>();
        int columns = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String place = file + ":" + (i + 1) + ": ";
            int these = line.split("\t", -1).length;
            columns = columns == 0 ? these : columns;
            if (these != columns) {
                wrong.add(place + these + " columns, not " + columns);
            }
            if (!line.stripTrailing().equals(line) && these == 1) {
                wrong.add(place + "white space at its end");
            }
            if (!facts.add(line)) {
                wrong.add(place + "stands twice: " + line);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** By first column; where that is a group of facts, the lines of a group stand together. */
    @ParameterizedTest
    @MethodSource("dataFiles")
    void aDataFileIsSorted(Path file) throws IOException {
        List<String> keys = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1)[0])
                .toList();
        Set<String> distinct = new LinkedHashSet<>(keys);
        if (distinct.size() == keys.size()) {
            assertThat(keys)
                    .as("%s", file)
                    .satisfiesAnyOf(
                            all -> assertThat(all).isSorted(),
                            all -> assertThat(all).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER));
        } else {
            List<String> grouped = distinct.stream()
                    .flatMap(key -> keys.stream().filter(key::equals))
                    .toList();
            assertThat(keys).as("groups of %s", file).isEqualTo(grouped);
        }
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void aDataFileIsReadByItsRoom(Path file) throws IOException {
        Path room = Path.of("src/main/java")
                .resolve(Path.of("src/main/resources").relativize(file))
                .getParent();
        String name = '"' + file.getFileName().toString() + '"';
        try (Stream<Path> sources = Files.list(room).filter(Files::isRegularFile)) {
            assertThat(sources).as("classes that read %s", file).anyMatch(source -> contains(source, name));
        }
    }

    private static boolean contains(Path source, String name) {
        try {
            return Files.readString(source).contains(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(source.toString(), unreadable);
        }
    }
}
