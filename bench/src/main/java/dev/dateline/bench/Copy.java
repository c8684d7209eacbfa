package dev.dateline.bench;

import dev.dateline.corpus.JsonLines;
import dev.dateline.corpus.PageFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The copy that is measured: a corpus's, or our own, of invented stories. */
final class Copy {
    /** The name of our own copy, in the place of a folder. */
    static final String OWN = "own";

    private static final String CORPUS_FILE = "dev.jsonl.gz";
    private static final List<String> STORIES = List.of("harbour-talks.txt", "mill-fire.txt", "observatory.txt");
    private static final List<String> PAGES = List.of("ferry.html", "bridge.html");

    private Copy() {}

    /** First lines of stories, with and without a dateline; some with a headline in a line above. */
    static List<String> openings(String corpus) throws IOException {
        if (!corpus.equals(OWN)) {
            return JsonLines.strings(Path.of(corpus, CORPUS_FILE), "input");
        }
        return text("openings.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replace(" ↵ ", "\n"))
                .toList();
    }

    /** Whole stories as wire text. */
    static List<String> stories(String corpus) throws IOException {
        if (!corpus.equals(OWN)) {
            return JsonLines.strings(Path.of(corpus, CORPUS_FILE), "text");
        }
        return STORIES.stream().map(Copy::text).toList();
    }

    /** Pages as they were fetched. */
    static List<byte[]> pages(String corpus) throws IOException {
        if (!corpus.equals(OWN)) {
            return PageFiles.read(Path.of(corpus));
        }
        return PAGES.stream().map(Copy::bytes).toList();
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Copy.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
