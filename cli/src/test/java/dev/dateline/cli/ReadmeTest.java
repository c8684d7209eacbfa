package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.ArticleWriter;
import dev.dateline.model.Article;
import dev.dateline.parser.ArticleParser;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The README promises what comes out: the block below a command or a snippet is what it prints. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final int MOST_LINES = 150;
    private static final String COMMAND = "./dateline ";
    private static final String PRINT = "cat ";

    /** A line that stands for lines left out. */
    private static final String CUT = "…";

    /** Between what two snippets print. */
    private static final String BORDER = "\f";

    private static final String IMPORTS = """
            import dev.dateline.export.*;
            import dev.dateline.model.*;
            import dev.dateline.parser.*;
            import java.nio.file.Path;
            """;

    @TempDir
    private Path folder;

    @Test
    void itIsReadInOneSitting() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @TestFactory
    Stream<DynamicTest> aCommandPrintsWhatStandsBelow() throws IOException {
        List<Example> examples = examples("sh");
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.code(), () -> assertPieces(run(example.code()), example.output())));
    }

    /** One after the other in one method, as a reader would try them: later snippets use what earlier ones made. */
    @Test
    void aSnippetPrintsWhatStandsBelow() throws Exception {
        List<Example> snippets = examples("java");
        assertThat(snippets).isNotEmpty();
        String body = snippets.stream().map(Example::code).collect(Collectors.joining("\nSystem.out.print('\\f');\n"));
        String printed = runJava(IMPORTS + "public class Snippets { public static void run() {\n" + body + "\n} }\n");

        assertThat(List.of(printed.split(BORDER)))
                .containsExactlyElementsOf(
                        snippets.stream().map(Example::output).toList());
    }

    private static String run(String command) throws IOException {
        if (command.startsWith(PRINT)) {
            return Files.readString(Path.of(command.substring(PRINT.length()).strip()));
        }
        Call call = Call.of(command.substring(COMMAND.length()).strip().split(" "));
        assertThat(call.code()).isZero();
        return call.out();
    }

    /** Compiled against the three modules that a user names, and run beside what these need. */
    private String runJava(String source) throws IOException, ReflectiveOperationException, URISyntaxException {
        Path file = Files.writeString(folder.resolve("Snippets.java"), source);
        List<String> modules = new ArrayList<>();
        for (Class<?> type : List.of(Article.class, ArticleParser.class, ArticleWriter.class)) {
            URL place = type.getProtectionDomain().getCodeSource().getLocation();
            modules.add(Path.of(place.toURI()).toString());
        }
        String classPath = String.join(File.pathSeparator, modules);
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-encoding", "UTF-8", "-cp", classPath, file.toString());
        assertThat(code).as("javac says why").isZero();

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippets").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Each piece between two cuts is a run of whole lines of what was printed, in order. */
    private static void assertPieces(String printed, String stated) {
        String rest = "\n" + printed;
        StringBuilder piece = new StringBuilder("\n");
        for (String line : (stated + CUT).lines().toList()) {
            if (line.strip().equals(CUT)) {
                assertThat(rest).contains(piece);
                rest = rest.substring(rest.indexOf(piece.toString()) + piece.length() - 1);
                piece.setLength(1);
            } else {
                piece.append(line).append('\n');
            }
        }
        boolean whole = stated.lines().noneMatch(line -> line.strip().equals(CUT));
        if (whole) {
            assertThat(printed).isEqualTo(stated);
        }
    }

    /** The blocks in this language that have another block below, and what that block holds. */
    private static List<Example> examples(String language) throws IOException {
        // Tests run in the module's folder.
        List<String> lines = Files.readString(README)
                .replace("cli/samples/", "samples/")
                .lines()
                .toList();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            int end = end(lines, i);
            boolean answered = end + 1 < lines.size() && lines.get(end + 1).startsWith("```");
            if (lines.get(i).equals("```" + language) && answered) {
                examples.add(new Example(block(lines, i, end), block(lines, end + 1, end(lines, end + 1))));
            }
            i = end;
        }
        return examples;
    }

    private static int end(List<String> lines, int start) {
        return start + 1 + lines.subList(start + 1, lines.size()).indexOf("```");
    }

    private static String block(List<String> lines, int start, int end) {
        return lines.subList(start + 1, end).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private record Example(String code, String output) {}
}
