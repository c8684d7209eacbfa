package dev.dateline.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    private static final String LINES = "{\"text\": \"Zürich\"}\n{\"other\": 1}\n{\"text\": \"Greben\"}\n";

    @TempDir
    private Path folder;

    @Test
    void jsonLinesAreReadPlainAndGzipped() throws IOException {
        Path plain = Files.writeString(folder.resolve("dev.jsonl"), LINES);
        Path gzipped = Files.write(folder.resolve("dev.jsonl.gz"), gzip(LINES));

        assertThat(JsonLines.strings(plain, "text")).containsExactly("Zürich", "Greben");
        assertThat(JsonLines.strings(gzipped, "text")).containsExactly("Zürich", "Greben");
        assertThat(JsonLines.read(gzipped)).hasSize(3);
    }

    @Test
    void aCorpusWithoutTheFieldIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("dev.jsonl"), LINES);

        assertThatThrownBy(() -> JsonLines.strings(file, "input")).isInstanceOf(IOException.class);
    }

    @Test
    void pagesAreFoundInFoldersAndArchivesInTheOrderOfTheirNames() throws IOException {
        Files.writeString(folder.resolve("c.html"), "third");
        Files.write(Files.createDirectory(folder.resolve("b")).resolve("b.htm.gz"), gzip("second"));
        Files.writeString(folder.resolve("note.txt"), "no page");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
            zip.putNextEntry(new ZipEntry("a.html"));
            zip.write("first".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("a.json"));
        }

        assertThat(PageFiles.read(folder))
                .extracting(page -> new String(page, UTF_8))
                .containsExactly("first", "second", "third");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
