package dev.dateline.cli;

import dev.dateline.export.ArticleWriter;
import dev.dateline.export.ChunkWriter;
import dev.dateline.export.CsvWriter;
import dev.dateline.export.Failure;
import dev.dateline.export.JsonWriter;
import dev.dateline.export.MarkdownWriter;
import dev.dateline.export.Offsets;
import dev.dateline.export.TextWriter;
import dev.dateline.model.Article;
import dev.dateline.model.Diagnostic;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            "  dateline parse --to markdown --front-matter -r pages -o out/{name}.md",
            "  dateline parse --split --to jsonl wire-of-the-day.txt",
            "  dateline parse --to csv *.txt > quotes.csv",
            "  dateline parse --to chunks --chunk-size 800 -r pages > passages.jsonl",
            "  curl -s https://example.com/a | dateline parse --from html -"
        })
final class ParseCommand implements Callable<Integer>, Desk.Task {
    private final Streams streams;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private ParserOptions reading = new ParserOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = ToByName.class,
            completionCandidates = ToByName.class,
            description = "${COMPLETION-CANDIDATES}; json, the default, is one line an input too, but for --pretty;"
                    + " csv is a row a quote; chunks are passages for search, a line of JSON each.")
    private To to = To.JSON;

    @Option(names = "--pretty", description = "Lay the JSON of a single article out for people.")
    private boolean pretty;

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            converter = OffsetsByName.class,
            completionCandidates = OffsetsByName.class,
            description = "What offsets count: utf16 (the default; Java, JavaScript), codepoint (Python, jq), or utf8.")
    private Offsets offsets = Offsets.UTF16;

    @Option(names = "--origins", description = "Say of dateline, blocks and quotes where in the input they stood.")
    private boolean origins;

    @Option(names = "--front-matter", description = "Markdown: put the facts of the head ahead of the page, in YAML.")
    private boolean frontMatter;

    @Option(names = "--footnotes", description = "Markdown: name the speaker of each quote in a footnote.")
    private boolean footnotes;

    @Option(names = "--images", description = "Markdown: show the images of the story, with captions and credits.")
    private boolean images;

    @Option(names = "--anchors", description = "Markdown: give each block an address: p1, p2 ...")
    private boolean anchors;

    @Option(
            names = "--thoughts",
            description = "CSV: add what is reported as believed, hoped or wanted, which nobody said.")
    private boolean thoughts;

    @Mixin
    private CsvOptions csv = new CsvOptions();

    @Option(
            names = "--chunk-size",
            paramLabel = "N",
            description = "Chunks: the most that a passage has of what offsets count; 1200 if not given. Longer blocks"
                    + " and quotes are cut at ends of sentences, longer sentences between words.")
    private @Nullable Integer chunkSize;

    @Mixin
    private ReportOptions report = new ReportOptions();

    private ArticleWriter writer = JsonWriter.lines();
    private ArticleParser parser = ArticleParser.builder().build();
    private String end = "";

    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> list = inputs.inputs(streams);
        boolean isTogether = (list.size() > 1 || inputs.isSplit()) && !report.isFileEach();
        if (pretty && (to != To.JSON || isTogether)) {
            throw new UsageException("--pretty lays out one article as JSON; several, or jsonl, are a line each");
        }
        refuse(
                to != To.MARKDOWN && (frontMatter || footnotes || images || anchors),
                "--front-matter, --footnotes, --images and --anchors",
                "markdown");
        refuse(to != To.CSV && thoughts, "--thoughts", "csv");
        csv.check(to == To.CSV);
        refuse(to != To.CHUNKS && chunkSize != null, "--chunk-size", "chunks");
        writer = writer();
        end = isTogether && (to == To.MARKDOWN || to == To.TEXT) ? "\n" : "";
        parser = reading.builder()
                .origins(origins ? ArticleParser.Origins.KEPT : ArticleParser.Origins.LEFT_OUT)
                .build();
        return new Desk(streams, report, this).run(list, inputs);
    }

    private static void refuse(boolean isOutOfPlace, String options, String format) {
        if (isOutOfPlace) {
            throw new UsageException("--to " + format + " is needed for " + options);
        }
    }

    private ArticleWriter writer() {
        return switch (to) {
            case JSON, JSONL -> json();
            case MARKDOWN -> markdown();
            case TEXT -> TextWriter.plain();
            case CHUNKS -> chunks();
            case CSV ->
                thoughts
                        ? CsvWriter.rows().offsets(offsets).withThoughts()
                        : CsvWriter.rows().offsets(offsets);
        };
    }

    private JsonWriter json() {
        return (pretty ? JsonWriter.pretty() : JsonWriter.lines()).offsets(offsets);
    }

    private MarkdownWriter markdown() {
        MarkdownWriter page = MarkdownWriter.plain();
        page = frontMatter ? page.withFrontMatter() : page;
        page = footnotes ? page.withFootnotes() : page;
        page = images ? page.withImages() : page;
        return anchors ? page.withAnchors() : page;
    }

    private ChunkWriter chunks() {
        int size = chunkSize == null ? ChunkWriter.DEFAULT_SIZE : chunkSize;
        if (size < ChunkWriter.LEAST_SIZE) {
            throw new UsageException("--chunk-size " + size + " is less than " + ChunkWriter.LEAST_SIZE);
        }
        return ChunkWriter.lines().size(size).offsets(offsets);
    }

    @Override
    public List<Diagnostic> print(Source source, Desk.Sheets out) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Article article : inputs.articles(parser, source)) {
            OutputStream sheet = out.next();
            writer.write(article, sheet);
            sheet.write(end.getBytes(StandardCharsets.UTF_8));
            diagnostics.addAll(article.diagnostics());
        }
        return diagnostics;
    }

    /** What programs read has a line for it; in the formats for people, standard error says it. */
    @Override
    public void printFailure(Failure failure, OutputStream out) throws IOException {
        if (to == To.JSON || to == To.JSONL || to == To.CHUNKS) {
            json().write(failure, out);
        }
    }

    @Override
    public void printBeginning(OutputStream out) throws IOException {
        if (to == To.CSV) {
            csv.begin(out);
            CsvWriter.header(out);
        }
    }

    /** What is printed. */
    private enum To {
        JSON,
        JSONL,
        MARKDOWN,
        TEXT,
        CSV,
        CHUNKS
    }

    /** Reads it. */
    static final class ToByName extends ByName<To> {
        ToByName() {
            super(To.values());
        }
    }

    /** Reads a unit by its name in JSON. */
    static final class OffsetsByName extends ByName<Offsets> {
        OffsetsByName() {
            super(Offsets.values(), Offsets::key);
        }
    }
}
