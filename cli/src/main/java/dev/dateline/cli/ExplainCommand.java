package dev.dateline.cli;

import dev.dateline.export.Failure;
import dev.dateline.model.Diagnostic;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Reading;
import dev.dateline.parser.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline explain}: which rule read what, and why. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.Version.class,
        sortOptions = false,
        description = "Lists which rule read which words as what, with its score and the reason, in the order of"
                + " reading. Only scores of one rule compare.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline explain story.txt", "  dateline explain page.html | grep dateline"})
final class ExplainCommand implements Callable<Integer>, Desk.Task {
    private final Streams streams;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private ParserOptions reading = new ParserOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    private ArticleParser parser = ArticleParser.builder().build();
    private Paint paint = Paint.NONE;
    private boolean isOneOfSeveral;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> list = inputs.inputs(streams);
        paint = report.paint(streams);
        isOneOfSeveral = list.size() > 1;
        parser = reading.builder().build();
        return new Desk(streams, report, this).run(list, inputs);
    }

    @Override
    public List<Diagnostic> print(Source source, Desk.Sheets out) throws IOException {
        List<Reading> readings = inputs.isSplit() ? parser.explainAll(source) : parser.explain(source);
        String table = ReadingTable.print(readings, paint);
        String page = isOneOfSeveral ? paint.bold(Harmless.of(source.name())) + "\n" + table + "\n" : table;
        out.next().write(page.getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    @Override
    public void printFailure(Failure failure, OutputStream out) {
        // standard error says it; on a page for people it has no place
    }
}
