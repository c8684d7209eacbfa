package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --split}: the stories of a file, in its place. */
class SplitTest {
    private static final String FERRY = "Ferry sinks at its pier\n\nGREBEN, March 4 (Reuters) - Nobody was hurt"
            + " when the ferry sank, said Anna Berg, the mayor.\n";
    private static final String MILL = "Mill closes after a fire\n\nTORVALD, March 5 (Reuters) - The mill in Torvald"
            + " will not open again, said Ole Rask, its owner.\n";
    private static final String BOTH = FERRY + "\n=====\n\n" + MILL;

    @TempDir
    private Path folder;

    private String both;
    private String one;

    @BeforeEach
    void writeStories() throws IOException {
        both = write("both.txt", BOTH);
        one = write("one.txt", FERRY);
    }

    @Test
    void storiesAreLinesInThePlaceOfTheirFile() throws IOException {
        List<String> files = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String file = write(i + ".txt", i % 3 == 0 ? BOTH : FERRY);
            files.add(file);
            sources.add(file + "#1");
            if (i % 3 == 0) {
                sources.add(file + "#2");
            }
        }
        String list = write("list", String.join("\n", files));
        Call call = Call.of("parse", "--split", "--to", "jsonl", "--jobs", "3", "--files-from", list);

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(sources(call)).isEqualTo(sources);
        assertThat(call.out())
                .isEqualTo(Call.of("parse", "--split", "--jobs", "1", "--files-from", list)
                        .out());
    }

    @Test
    void standardInputHoldsSeveralStoriesToo() {
        Call call = Call.reading(BOTH, "parse", "--split", "-");

        assertThat(sources(call)).containsExactly("-#1", "-#2");
        assertThat(JsonReader.read(call.lines().get(1)).headline()).contains("Mill closes after a fire");
    }

    @Test
    void withoutTheOptionAFileIsOneArticle() {
        assertThat(sources(Call.of("parse", both, one))).containsExactly(both, one);
    }

    @Test
    void aFileThatFailsIsALineInItsPlace() {
        String missing = folder.resolve("no.txt").toString();
        Call call = Call.of("parse", "--split", both, missing, one);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.lines()).hasSize(4);
        assertThat(call.lines().get(2)).contains("\"source\":\"" + missing + "\",\"error\"");
    }

    @Test
    void aPatternNamesAFileAStory() throws IOException {
        Call call = Call.of("parse", "--split", "--to", "text", "-o", folder + "/out/{name}.txt", both, one);

        assertThat(call.code()).isZero();
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/both.txt");
        assertThat(Files.readString(folder.resolve("out/both-2.txt"))).startsWith("Mill closes after a fire");
        assertThat(Files.readString(folder.resolve("out/one.txt"))).startsWith("Ferry sinks");
    }

    @Test
    void severalStoriesAreNotLaidOutAsOne() {
        Call call = Call.of("parse", "--split", "--pretty", both);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("--pretty lays out one article");
    }

    @Test
    void rowsOfQuotesNameTheirStory() {
        Call call = Call.of("parse", "--split", "--to", "csv", both);

        assertThat(call.out()).contains(both + "#1,").contains(both + "#2,");
    }

    @Test
    void quotesAreShownStoryByStory() {
        Call call = Call.of("quotes", "--split", both);

        assertThat(call.out())
                .containsSubsequence(
                        "Ferry sinks at its pier\n",
                        both + "#1\n",
                        "Anna Berg, mayor",
                        "\n\nMill closes after a fire\n",
                        both + "#2\n",
                        "Ole Rask, owner");
    }

    @Test
    void explainSaysWhyAStoryBegins() {
        assertThat(Call.of("explain", "--split", both).out())
                .contains("story-border")
                .contains("story 2 begins");
        assertThat(Call.of("explain", both).out()).doesNotContain("story-border");
    }

    @Test
    void whatIsOddAboutTheWholeFileIsSaidOnce() throws IOException {
        Path file = folder.resolve("odd.txt");
        Files.writeString(file, "“" + "é".repeat(20) + "” " + BOTH);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 2] = (byte) 0x93;
        Files.write(file, bytes);
        Call call = Call.of("parse", "--split", "--strict", file.toString());

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.lines()).hasSize(2);
        assertThat(call.err().lines()).hasSize(1).first().asString().contains("(stray-bytes)");
    }

    private static List<String> sources(Call call) {
        return call.lines().stream()
                .map(line -> JsonReader.read(line).origin().source())
                .toList();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
