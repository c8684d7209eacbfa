package dev.dateline.cli;

import dev.dateline.export.Failure;
import dev.dateline.export.JsonWriter;
import dev.dateline.export.Offsets;
import dev.dateline.model.Article;
import dev.dateline.model.Diagnostic;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline parse}: an article an input, for programs. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.Version.class,
        sortOptions = false,
        description = "Turns each file into an article. Several files give a line of JSON each, in their order; a file"
                + " that fails has its line too, with the reason, and the exit code is 1.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline parse story.txt",
            "  dateline parse --pretty --url https://example.com/a page.html",
            "  dateline parse --to jsonl --jobs 4 --files-from list.txt -o stories.jsonl",
            "  curl -s https://example.com/a | dateline parse --from html -"
        })
final class ParseCommand implements Callable<Integer>, Desk.Task {
    private final Streams streams;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = ToByName.class,
            description = "${COMPLETION-CANDIDATES}; json, the default, is one line an input too, but for --pretty.")
    private To to = To.JSON;

    @Option(names = "--pretty", description = "Lay the JSON of a single article out for people.")
    private boolean pretty;

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            converter = OffsetsByName.class,
            description = "What offsets count: utf16 (the default; Java, JavaScript), codepoint (Python, jq), or utf8.")
    private Offsets offsets = Offsets.UTF16;

    @Option(names = "--origins", description = "Say of dateline, blocks and quotes where in the input they stood.")
    private boolean origins;

    @Mixin
    private ReportOptions report = new ReportOptions();

    private JsonWriter writer = JsonWriter.lines();
    private ArticleParser parser = ArticleParser.builder().build();

    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> list = inputs.inputs(streams);
        if (pretty && (to == To.JSONL || list.size() > 1)) {
            throw new UsageException("--pretty lays out one article; several, or jsonl, are a line each");
        }
        writer = (pretty ? JsonWriter.pretty() : JsonWriter.lines()).offsets(offsets);
        parser = ArticleParser.builder()
                .origins(origins ? ArticleParser.Origins.KEPT : ArticleParser.Origins.LEFT_OUT)
                .build();
        return new Desk(streams, report, this).run(list, inputs);
    }

    @Override
    public List<Diagnostic> print(Source source, OutputStream out) throws IOException {
        Article article = parser.parse(source);
        writer.write(article, out);
        return article.diagnostics();
    }

    @Override
    public void printFailure(Failure failure, OutputStream out) throws IOException {
        writer.write(failure, out);
    }

    /** What is printed. */
    private enum To {
        JSON,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads it. */
    static final class ToByName extends ByName<To> {
        ToByName() {
            super(To.values(), To::toString);
        }
    }

    /** Reads a unit by its name in JSON. */
    static final class OffsetsByName extends ByName<Offsets> {
        OffsetsByName() {
            super(Offsets.values(), Offsets::key);
        }
    }
}
