package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats for people, and where they go. */
class FormatsTest {
    private static final String PAGE = """
            <html lang="en"><head><title>Ferry late</title></head><body><article>
            <h1>Ferry late</h1>
            <p>The ferry to Altona was two hours late on Monday, and its passengers waited in the rain.</p>
            <p>“We are <em>sorry</em> for it,” said Anna Berg in a note to them.</p>
            <ul><li>Fog at sea</li><li>A lost anchor</li></ul>
            </article></body></html>
            """;

    @TempDir
    private Path folder;

    private String page;

    @BeforeEach
    void writePage() throws IOException {
        page = write("ferry.html");
    }

    @Test
    void aPageBecomesMarkdown() {
        assertThat(Call.of("parse", "--to", "markdown", "--front-matter", "--footnotes", page))
                .isEqualTo(new Call(0, """
                ---
                headline: "Ferry late"
                language: "en"
                speakers:
                  - "Anna Berg"
                ---

                # Ferry late

                The ferry to Altona was two hours late on Monday, and its passengers waited in the rain.

                “We are *sorry* for it,”[^q1] said Anna Berg in a note to them.

                - Fog at sea
                - A lost anchor

                [^q1]: Anna Berg
                """, ""));
    }

    @Test
    void severalPagesArePartedByABlankLine() {
        assertThat(Call.of("parse", "--to", "text", page, page).out())
                .contains("- A lost anchor\n\nFerry late\n\nThe ferry");
    }

    @Test
    void theQuotesOfAllFilesAreOneTable() {
        List<String> rows = Call.of("parse", "--to", "csv", page, page).lines();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("source,headline,");
        assertThat(rows.get(2))
                .startsWith(page + ",Ferry late,,Anna Berg,person,")
                .contains(",“We are sorry for it,”,".replace(",”", ",”\"").replace(",“", ",\"“"));
    }

    @Test
    void aTableOfNothingHasItsHeaderAllTheSame() throws IOException {
        String empty = Files.writeString(folder.resolve("empty.txt"), "").toString();

        assertThat(Call.of("parse", "--to", "csv", empty).lines()).hasSize(1);
    }

    @Test
    void aPassageIsALine() {
        Call call = Call.of("parse", "--to", "chunks", "--chunk-size", "100", "--offsets", "codepoint", page);

        assertThat(call.code()).isZero();
        assertThat(call.lines()).hasSize(2);
        assertThat(call.lines().get(1))
                .contains("\"chunk\":2,\"chunks\":2,\"offsets\":\"codepoint\",\"start\":90,\"end\":173,")
                .contains(
                        "\"text\":\"“We are sorry for it,” said Anna Berg in a note to them.\\n\\nFog at sea\\n\\nA lost")
                .contains(
                        "\"speakers\":[\"Anna Berg\"],\"quotes\":[\"q1\"],\"headline\":\"Ferry late\",\"language\":\"en\"}");
    }

    @Test
    void theFailureOfAnInputIsALineAmongItsPassages() {
        Call call = Call.of("parse", "--to", "chunks", folder.resolve("no.html").toString(), page);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.lines()).hasSize(2);
        assertThat(call.lines().get(0)).contains("\"error\":{\"code\":\"missing-file\",");
    }

    @Test
    void aFailureIsNoMarkdown() {
        Call call =
                Call.of("parse", "--to", "markdown", folder.resolve("no.html").toString());

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("there is no file");
    }

    @Test
    void quotesHaveTheSameRowsBehindTheMarkThatExcelAsksFor() {
        String rows = Call.of("parse", "--to", "csv", page).out();

        assertThat(Call.of("quotes", "--to", "csv", page).out()).isEqualTo(rows);
        assertThat(Call.of("quotes", "--to", "csv", "--bom", page).out()).isEqualTo("\ufeff" + rows);
    }

    @ParameterizedTest
    @CsvSource({
        "--footnotes, '--to markdown is needed for --front-matter, --footnotes, --images and --anchors'",
        "--thoughts, --to csv is needed for --thoughts",
        "--chunk-size=80, --to chunks is needed for --chunk-size"
    })
    void anOptionOfAnotherFormatIsRefused(String option, String complaint) {
        assertThat(Call.of("parse", option, page).err()).contains(complaint);
    }

    @Test
    void eachInputHasAFileOfItsOwn() throws IOException {
        String other = write("sub/ferry.html");
        String out = folder.resolve("out") + "/{name}.csv";
        Call call = Call.of(
                "parse",
                "--to",
                "csv",
                "-o",
                out,
                page,
                other,
                folder.resolve("no.html").toString());

        assertThat(call.code()).isEqualTo(1);
        assertThat(files(folder.resolve("out"))).containsExactly("ferry-2.csv", "ferry.csv");
        assertThat(folder.resolve("out/ferry-2.csv"))
                .content()
                .startsWith("source,")
                .contains("Anna Berg");
    }

    @Test
    void aFileThatIsReadIsNotWritten() throws IOException {
        Call call = Call.of("parse", "--to", "text", "-o", folder + "/{name}.html", page);

        assertThat(call.code()).isZero();
        assertThat(Path.of(page)).hasContent(PAGE);
        assertThat(folder.resolve("ferry-2.html")).content().startsWith("Ferry late\n");
    }

    @Test
    void aLinkThatLeadsAwayIsNotFollowed() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
        Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("out/ferry.md"), kept);
        Call call = Call.of("parse", "--to", "markdown", "-o", folder + "/out/{name}.md", page);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("the output cannot be written");
        assertThat(kept).hasContent("kept");
    }

    @Test
    void aNameForAFolderIsRefused() {
        assertThat(Call.of("parse", "-o", folder + "/{name}/a.json", page).code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b/story.txt, story",
        "../../etc/passwd, passwd",
        "..\\..\\boot.ini, boot",
        "..., story",
        "a/.., story",
        "-, story",
        "-rf.txt, rf",
        ".profile, profile",
        "https://example.com/a?b=c.html, a_b=c",
        "nul.txt, story-nul",
        "{name}.txt, _name_",
        "Zürich 1.2.html, Zürich 1.2",
        "a\tb, a_b"
    })
    void namesAreMadeSafe(String input, String name) {
        assertThat(OutputFiles.safe(input)).isEqualTo(name);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(OutputFiles.safe("ü".repeat(5000))).hasSize(100);
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames() throws IOException {
        write("sub/b.html");
        write("sub/.hidden/c.html");
        write("a.html");
        Call call = Call.of("parse", "-r", "--to", "csv", folder.toString());

        assertThat(call.lines().stream().skip(1))
                .extracting(row -> row.substring(folder.toString().length(), row.indexOf(',')))
                .containsExactly("/a.html", "/ferry.html", "/sub/b.html");
    }

    private String write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, PAGE).toString();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
