package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dateline.export.ArticleWriter;
import dev.dateline.export.JsonReader;
import dev.dateline.export.JsonSchema;
import dev.dateline.export.JsonWriter;
import dev.dateline.model.Article;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The copy of every case of the specification, through JSON and back. Its escapes stay unread: any copy will do. */
class RoundTripTest {
    private static final Path FOLDER = Path.of("..", "spec");
    private static final String FENCE = "~~~ example ";

    /** A span as JSON prints it, with its text. */
    private static final Pattern PRINTED =
            Pattern.compile("\"start\":([0-9]+),\"end\":([0-9]+),\"text\":\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private static final ArticleWriter WRITER = JsonWriter.lines();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.print(), InputFormat.JSON);
    private static final ArticleParser PARSER =
            ArticleParser.builder().origins(ArticleParser.Origins.KEPT).build();

    @TestFactory
    Stream<DynamicTest> anArticleIsReadBackFromItsJson() throws IOException {
        return sources().stream()
                .map(source -> DynamicTest.dynamicTest(source.name(), () -> {
                    Article article = PARSER.parse(source);
                    String json = WRITER.print(article);
                    assertThat(JsonReader.read(json)).isEqualTo(article);
                    assertThat(WRITER.print(JsonReader.read(json))).isEqualTo(json);
                    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> thePrintedTextOfASpanIsThatOfTheArticle() throws IOException {
        return sources().stream()
                .map(source -> DynamicTest.dynamicTest(source.name(), () -> {
                    Article article = PARSER.parse(source);
                    Matcher printed = PRINTED.matcher(WRITER.print(article));
                    int quotes = 0;
                    while (printed.find()) {
                        int start = Integer.parseInt(printed.group(1));
                        int end = Integer.parseInt(printed.group(2));
                        assertThat(printed.group(3).translateEscapes())
                                .isEqualTo(article.text().substring(start, end));
                        quotes++;
                    }
                    assertThat(quotes).isGreaterThanOrEqualTo(article.quotes().size());
                }));
    }

    private static List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).startsWith(FENCE)) {
                        sources.add(source(lines, i).name(file.getFileName() + ":" + (i + 1)));
                    }
                }
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }

    /** The copy between a fence and the line with a full stop. */
    private static Source source(List<String> lines, int fence) {
        List<String> rest = lines.subList(fence + 1, lines.size());
        String copy = String.join("\n", rest.subList(0, rest.indexOf("."))) + "\n";
        return lines.get(fence).startsWith(FENCE + "html") ? Source.html(copy) : Source.text(copy);
    }
}
