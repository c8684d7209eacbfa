package dev.dateline.cli;

import dev.dateline.parser.ArticleParser;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it says what there is. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        description = "News copy in, articles out: who wrote it, where and when it was filed, and who said what.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline parse story.txt                 one article as JSON",
            "  dateline parse --pretty page.html        laid out for people",
            "  dateline parse --to markdown page.html   the story as Markdown",
            "  dateline quotes story.txt                who said what",
            "  dateline speakers -r pages               who is quoted most",
            "%n'dateline COMMAND --help' tells more about a command."
        })
final class DatelineCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    DatelineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(streams.errWriter());
        return Main.WRONG_USAGE;
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {ArticleParser.producer()};
        }
    }
}
