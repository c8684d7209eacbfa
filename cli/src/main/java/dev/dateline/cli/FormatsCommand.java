package dev.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dateline formats}: what is read, and what is written. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.Version.class,
        description = "Lists the formats that are read and written.",
        footerHeading = "%nExample:%n",
        footer = "  dateline formats")
final class FormatsCommand implements Callable<Integer> {
    private static final String LIST = """
            Read (--from):
              auto   by the content, then by the name of the file
              text   wire copy or any plain text
              html   a web page

            Written (--to):
              json   the article as JSON, on one line, or laid out with --pretty
              jsonl  JSON Lines: one article a line
            """;

    private final Streams streams;

    FormatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        streams.out().write(LIST.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return Main.OK;
    }
}
