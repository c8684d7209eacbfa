package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.JsonReader;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
    private static final String COPY = "The harbour 🚢 froze over on Monday.\n\nShips waited outside.\n";

    @TempDir
    private Path folder;

    private String story;

    @BeforeEach
    void writeStory() throws IOException {
        story = write("story.txt", COPY);
    }

    @Test
    void oneFileIsLaidOutForPeople() {
        Call call = Call.of("parse", "--pretty", story);

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).startsWith("{\n  \"version\": 1,\n").endsWith("\n}\n");
        assertThat(JsonReader.read(call.out()).text()).contains("Ships waited outside.");
    }

    @Test
    void severalFilesAreALineEachInTheirOrder() throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(write(i + ".txt", "Story " + i + ". ".repeat(i % 3 * 1000)));
        }
        List<String> arguments = new ArrayList<>(List.of("parse", "--jobs", "3"));
        arguments.addAll(files);
        Call call = Call.of(arguments.toArray(String[]::new));

        assertThat(call.code()).isZero();
        assertThat(call.lines())
                .extracting(line -> JsonReader.read(line).origin().source())
                .isEqualTo(files);
    }

    @Test
    void aMissingFileIsALineInItsPlaceAndExitCodeOne() {
        String missing = folder.resolve("no.txt").toString();
        Call call = Call.of("parse", story, missing, story);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).isEqualTo("dateline: there is no file " + missing + "\n");
        assertThat(call.lines()).hasSize(3);
        assertThat(call.lines().get(1))
                .startsWith("{\"version\":1,\"source\":\"" + missing + "\",\"error\":{\"code\":\"missing-file\"");
        assertThat(JsonReader.read(call.lines().get(2)).text()).isNotEmpty();
    }

    @Test
    void aFolderIsReadOnRequestAndAnEmptyOneIsSaidToBe() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Call.of("parse", "--to", "text", empty.toString()))
                .isEqualTo(new Call(
                        1, "", "dateline: " + empty + " cannot be read: it is a folder; -r reads the files in it\n"));
        assertThat(Call.of("parse", "-r", empty.toString()))
                .isEqualTo(new Call(0, "", "dateline: there is nothing to read: no list and no folder names a file\n"));
    }

    @Test
    void standardInputIsReadWhereNoFileIsNamed() {
        Article unnamed = JsonReader.read(Call.reading(COPY, "parse").out());

        assertThat(unnamed.text()).contains("The harbour");
        assertThat(unnamed)
                .isEqualTo(JsonReader.read(Call.reading(COPY, "parse", "-").out()));
    }

    @Test
    void offsetsCountCodePointsOnRequest() {
        Call units = Call.of("parse", story);
        Call points = Call.of("parse", "--offsets", "codepoint", story);

        assertThat(points.out()).contains("\"offsets\":\"codepoint\"").isNotEqualTo(units.out());
        assertThat(JsonReader.read(points.out())).isEqualTo(JsonReader.read(units.out()));
    }

    @Test
    void aStrictCallFailsOnADiagnosticAndPrintsTheArticle() throws IOException {
        String empty = write("empty.txt", "");

        assertThat(Call.of("parse", empty).code()).isZero();
        Call strict = Call.of("parse", "--strict", empty);
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).isEqualTo("dateline: " + empty + ": no story was found (no-text)\n");
        assertThat(JsonReader.read(strict.out()).text()).isEmpty();
    }

    @Test
    void aLimitIsRaisedByTheOptionThatItsComplaintNames() {
        Call refused = Call.of("parse", "--max-bytes", "20", story);

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("more than 20 bytes").contains("raise the limit (--max-bytes)");
        assertThat(Call.of("parse", "--max-bytes", "20000", story).out())
                .isEqualTo(Call.of("parse", story).out());
    }

    @Test
    void onlySureSpeakersAreNamedOnRequest() {
        String copy = "Anna Berg met Ida Holm. “We wait,” she said.\n";

        assertThat(Call.reading(copy, "quotes", "-").out()).contains("Anna Berg\n");
        assertThat(Call.reading(copy, "quotes", "--least-confidence", "1", "-").out())
                .doesNotContain("Anna Berg\n");
    }

    @Test
    void aQuietCallSaysNothingOnStandardError() {
        Call call = Call.of("parse", "-q", "no-such-file.txt");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).isEmpty();
    }

    @Test
    void aClosedPipeEndsTheCallQuietly() {
        Call call = Call.writingTo(failing("Broken pipe"), "", "parse", story, story, story);

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
    }

    @Test
    void aFullDiskIsSaidInOneLine() {
        Call call = Call.writingTo(failing("No space left on device"), "", "parse", story);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).isEqualTo("dateline: the output cannot be written: No space left on device\n");
    }

    @Test
    void theOutputGoesToAFileButNeverToAnInput() throws IOException {
        Path out = folder.resolve("out.json");

        assertThat(Call.of("parse", "-o", out.toString(), story)).isEqualTo(new Call(0, "", ""));
        assertThat(JsonReader.read(Files.readString(out)).text()).contains("harbour");
        Call onto = Call.of("parse", "-o", folder + "/./story.txt", story);
        assertThat(onto.code()).isEqualTo(2);
        assertThat(onto.err()).contains("is read as an input");
        assertThat(Path.of(story)).hasContent(COPY);
    }

    @Test
    void aCallThatMakesNoSenseLeavesTheOutputAlone() throws IOException {
        String kept = write("kept.json", "{}");

        assertThat(Call.of("parse", "-o", kept, "--date", "tomorrow", story).code())
                .isEqualTo(2);
        assertThat(Path.of(kept)).hasContent("{}");
    }

    @Test
    void severalArticlesAreNotLaidOutForPeople() {
        assertThat(Call.of("parse", "--pretty", story, story).err()).contains("--pretty lays out one article");
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int character) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
