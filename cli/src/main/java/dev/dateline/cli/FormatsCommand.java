package dev.dateline.cli;

import dev.dateline.export.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--schema",
            paramLabel = "FORMAT",
            arity = "0..1",
            fallbackValue = "json",
            converter = SchemaByName.class,
            completionCandidates = SchemaByName.class,
            description = "Print the JSON Schema of a format instead: json, which is that of jsonl too and need not be"
                    + " named, or chunks.")
    private @Nullable Schema schema;

    private final Streams streams;

    FormatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String printed = schema == null ? LIST : schema.print();
        streams.out().write(printed.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return Main.OK;
    }

    /** What has a schema. */
    private enum Schema {
        JSON,
        JSONL,
        CHUNKS;

        String print() {
            return this == CHUNKS ? JsonSchema.printChunk() : JsonSchema.print();
        }
    }

    /** Reads it. */
    static final class SchemaByName extends ByName<Schema> {
        SchemaByName() {
            super(Schema.values());
        }
    }
}
