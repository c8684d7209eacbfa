package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.JsonReader;
import dev.dateline.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
    @TempDir
    private Path folder;

    private String first;
    private String second;

    @BeforeEach
    void writeStories() throws IOException {
        first = write("first.txt", "The harbour froze.\n");
        second = write("second.txt", "The harbour thawed.\n");
    }

    @Test
    void aListNamesFilesOneALine() throws IOException {
        String list = write("list", "\ufeff" + second + "\r\n\n" + first);

        assertThat(Call.of("parse", "--files-from", list).lines())
                .extracting(line -> JsonReader.read(line).origin().source())
                .containsExactly(second, first);
    }

    @Test
    void namesInAListMayBePartedByNul() throws IOException {
        String list = write("list", second + "\0" + first + "\0");

        assertThat(Call.of("parse", "--files-from", list).lines())
                .extracting(line -> JsonReader.read(line).origin().source())
                .containsExactly(second, first);
    }

    @Test
    void aListComesFromStandardInputToo() {
        assertThat(Call.reading(first + "\n" + second, "parse", "--files-from", "-")
                        .lines())
                .hasSize(2);
    }

    @Test
    void anAddressGoesToTheFileThatItsLineNames() throws IOException {
        String urls = write("urls.tsv", second + "\thttps://example.com/2\n");
        Call call = Call.of("parse", "--urls-from", urls, "--url", "https://example.com/all", first, second);

        assertThat(call.lines())
                .extracting(line -> JsonReader.read(line))
                .extracting((Article article) -> article.origin().url().orElse("none"))
                .containsExactly("https://example.com/all", "https://example.com/2");
    }

    @Test
    void anAddressGoesToAFileHoweverItsPathIsWritten() throws IOException {
        String roundabout = folder.resolve(".").resolve("second.txt").toString();
        String urls = write("urls.tsv", roundabout + "\thttps://example.com/2\n");

        assertThat(Call.of("parse", "--urls-from", urls, second).out()).contains("\"url\":\"https://example.com/2\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--dates-from | 'a.txt\t2024-03-05\nb.txt\t5 March' | :2: 5 March is no day such as 2024-03-05",
                "--dates-from | 'a.txt 2024-03-05' | :1: not a path, a TAB and a value: a.txt 2024-03-05",
                "--dates-from | 'a.txt\t2024-03-05\na.txt\t2024-03-06' | :2: contradicts an earlier line of a.txt",
                "--urls-from | 'a.txt\t' | :1: the URL is missing",
                "--urls-from | 'a.txt\thttps://example.com\tb' | :1: not a path, a TAB and a value"
            })
    void aMalformedLineIsNamedByFileAndLine(String option, String content, String complaint) throws IOException {
        String list = write("values.tsv", content);
        Call call = Call.of("parse", option, list, first);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("dateline: " + list).contains(complaint.replace('\t', '␉'));
    }

    @Test
    void aDayIsAnIsoDay() {
        Call call = Call.of("parse", "--date", "2023-02-29", first);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith("dateline: --date 2023-02-29 is no day such as 2024-03-05");
    }

    @Test
    void standardInputIsReadOnce() {
        assertThat(Call.of("parse", "-", "-").err()).contains("standard input can be read only once");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
