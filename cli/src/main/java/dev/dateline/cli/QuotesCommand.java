package dev.dateline.cli;

import dev.dateline.export.CsvWriter;
import dev.dateline.export.Failure;
import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Quote;
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

/** {@code dateline quotes}: who said what, for people. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.Version.class,
        sortOptions = false,
        description =
                "Shows who said what, in the order of the story. (indirect) is in the reporter's words, (mixed) is"
                        + " partly so; what is in quotation marks throughout bears no remark.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline quotes story.txt",
            "  dateline quotes --thoughts --color never page.html | less",
            "  dateline quotes --to csv -r pages > quotes.csv",
            "  curl -s https://example.com/a | dateline quotes --from html -"
        })
final class QuotesCommand implements Callable<Integer>, Desk.Task {
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
            description = "${COMPLETION-CANDIDATES}; table, the default, is for people, csv is a row a quote, as parse"
                    + " --to csv has it.")
    private To to = To.TABLE;

    @Option(
            names = "--thoughts",
            description = "Show too what is reported as believed, hoped or wanted, which nobody said.")
    private boolean thoughts;

    @Mixin
    private CsvOptions csv = new CsvOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    private ArticleParser parser = ArticleParser.builder().build();
    private Paint paint = Paint.NONE;
    private int columns;
    private String end = "";

    QuotesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> list = inputs.inputs(streams);
        csv.check(to == To.CSV);
        paint = report.paint(streams);
        columns = report.columns(streams);
        end = list.size() > 1 || inputs.isSplit() ? "\n" : "";
        parser = reading.builder().build();
        return new Desk(streams, report, this).run(list, inputs);
    }

    @Override
    public List<Diagnostic> print(Source source, Desk.Sheets out) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Article article : inputs.articles(parser, source)) {
            String page = to == To.CSV ? rows().print(article) : page(article);
            out.next().write(page.getBytes(StandardCharsets.UTF_8));
            diagnostics.addAll(article.diagnostics());
        }
        return diagnostics;
    }

    private CsvWriter rows() {
        return thoughts ? CsvWriter.rows().withThoughts() : CsvWriter.rows();
    }

    private String page(Article article) {
        List<Quote> quotes = article.quotes().stream()
                .filter(quote -> thoughts || quote.act() != Act.THOUGHT)
                .toList();
        return QuotePage.print(article, quotes, paint, columns) + end;
    }

    @Override
    public void printBeginning(OutputStream out) throws IOException {
        if (to == To.CSV) {
            csv.begin(out);
            CsvWriter.header(out);
        }
    }

    @Override
    public void printFailure(Failure failure, OutputStream out) {
        // standard error says it; on a page for people it has no place
    }

    /** What is printed. */
    private enum To {
        TABLE,
        CSV
    }

    /** Reads it. */
    static final class ToByName extends ByName<To> {
        ToByName() {
            super(To.values());
        }
    }
}
