package dev.dateline.cli;

import dev.dateline.export.CsvWriter;
import dev.dateline.export.Failure;
import dev.dateline.export.JsonWriter;
import dev.dateline.export.SpeakerCount;
import dev.dateline.export.SpeakerTable;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline speakers}: who is quoted, over all inputs together. */
@Command(
        name = "speakers",
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.Version.class,
        sortOptions = false,
        description = "Counts who is quoted over all files together, the most quoted first: utterances, the words of"
                + " what was said, and stories. The same name of the same kind is one speaker, whatever its case and"
                + " titles; people without a name are counted by their phrase, such as \"a spokesman\".",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline speakers story.txt",
            "  dateline speakers -r pages",
            "  dateline speakers --split --to csv wire-of-the-day.txt > speakers.csv",
            "  dateline speakers --to json --jobs 4 --files-from list.txt -o speakers.json"
        })
final class SpeakersCommand implements Callable<Integer>, Desk.Task {
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
            description = "${COMPLETION-CANDIDATES}; table, the default, is for people, json is one value.")
    private To to = To.TABLE;

    @Option(
            names = "--thoughts",
            description = "Count too what is reported as believed, hoped or wanted, which nobody said.")
    private boolean thoughts;

    @Mixin
    private CsvOptions csv = new CsvOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    private ArticleParser parser = ArticleParser.builder().build();
    private SpeakerCount count = SpeakerCount.ofStatements();

    SpeakersCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> list = inputs.inputs(streams);
        if (report.isFileEach()) {
            throw new UsageException("speakers are counted over all inputs together; -o needs a file without {name}");
        }
        csv.check(to == To.CSV);
        count = thoughts ? SpeakerCount.ofStatementsAndThoughts() : SpeakerCount.ofStatements();
        parser = reading.builder().build();
        return new Desk(streams, report, this).run(list, inputs);
    }

    @Override
    public List<Diagnostic> print(Source source, Desk.Sheets out) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Article article : inputs.articles(parser, source)) {
            out.inTurn(() -> count.add(article));
            diagnostics.addAll(article.diagnostics());
        }
        return diagnostics;
    }

    @Override
    public void printFailure(Failure failure, OutputStream out) {
        // standard error says it; nobody is quoted there
    }

    @Override
    public void printEnd(OutputStream out) throws IOException {
        SpeakerTable table = count.table();
        switch (to) {
            case TABLE ->
                out.write(SpeakerPage.print(table, report.paint(streams), report.columns(streams))
                        .getBytes(StandardCharsets.UTF_8));
            case CSV -> {
                csv.begin(out);
                CsvWriter.table().write(table, out);
            }
            case JSON -> JsonWriter.lines().write(table, out);
        }
    }

    /** What is printed. */
    private enum To {
        TABLE,
        CSV,
        JSON
    }

    /** Reads it. */
    static final class ToByName extends ByName<To> {
        ToByName() {
            super(To.values());
        }
    }
}
