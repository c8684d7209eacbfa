package dev.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline completion}: what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = DatelineCommand.Version.class,
        description = "Prints a script with which bash or zsh complete commands, options and their values.",
        footerHeading = "%nExample:%n",
        footer = "  dateline completion > ~/.local/share/bash-completion/completions/dateline")
final class CompletionCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String script = AutoComplete.bash("dateline", spec.root().commandLine());
        streams.out().write(script.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return Main.OK;
    }
}
