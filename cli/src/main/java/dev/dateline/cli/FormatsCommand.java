package dev.dateline.cli;

import dev.dateline.export.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline formats}: what is read, and what is written. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.Version.class,
        description = "Lists the formats that are read and written.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline formats", "  dateline formats --schema > article.schema.json"})
final class FormatsCommand implements Callable<Integer> {
    private static final String LIST = """
            Read (--from):
              auto   by the content, then by the name of the file
              text   wire copy or any plain text
              html   a web page

            Written (--to):
              json      the article as JSON, on one line, or laid out with --pretty
              jsonl     JSON Lines: one article a line
              markdown  headline and text, with links, lists, tables and emphasis; more on request
              text      headline and text alone
              csv       who said what, a row a quote; of speakers, a row a speaker
              chunks    JSON Lines: passages for search, each with its headings and who speaks in it
            """;

    @Option(names = "--schema", description = "Print the JSON Schema of json and jsonl instead.")
    private boolean schema;

    private final Streams streams;

    FormatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        streams.out().write((schema ? JsonSchema.print() : LIST).getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return Main.OK;
    }
}
