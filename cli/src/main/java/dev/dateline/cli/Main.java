package dev.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command's entry: one subcommand a task. */
@Command(
        name = "dateline",
        version = "dateline 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Turns news copy into articles.")
final class Main implements Runnable {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
