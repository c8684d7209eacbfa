package dev.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command's entry: streams and arguments in, an exit code out. */
final class Main {
    /** All is well. */
    static final int OK = 0;
    /** Some input failed. */
    static final int FAILED = 1;
    /** The command was called in a way that makes no sense. */
    static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        Streams streams = new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Terminal());
        System.exit(run(arguments, streams));
    }

    /** Runs the command on streams that are no terminal. */
    static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        return run(arguments, new Streams(in, out, err, Terminal.NONE));
    }

    private static int run(String[] arguments, Streams streams) {
        Object called = arguments.length == 0 ? null : alone(arguments[0], streams);
        CommandLine command = called == null ? command(streams) : command(streams, List.of(called));
        return command.execute(arguments);
    }

    /** The command with its subcommands. */
    static CommandLine command(Streams streams) {
        return command(
                streams,
                List.of(
                        new ParseCommand(streams),
                        new QuotesCommand(streams),
                        new SpeakersCommand(streams),
                        new ExplainCommand(streams),
                        new FormatsCommand(streams),
                        new CompletionCommand(streams),
                        new CommandLine.HelpCommand()));
    }

    /** The subcommand that is called, if it never looks at the others: to make all of them takes longer than to read a story. */
    private static @Nullable Object alone(String name, Streams streams) {
        return switch (name) {
            case "parse" -> new ParseCommand(streams);
            case "quotes" -> new QuotesCommand(streams);
            case "speakers" -> new SpeakersCommand(streams);
            case "explain" -> new ExplainCommand(streams);
            default -> null;
        };
    }

    private static CommandLine command(Streams streams, List<Object> subcommands) {
        Complaints complaints = new Complaints(streams);
        CommandLine command = new CommandLine(new DatelineCommand(streams));
        subcommands.forEach(command::addSubcommand);
        Map<String, IHelpSectionRenderer> sections = new HashMap<>(command.getHelpSectionMap());
        sections.put(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST, help -> ""); // it stands among the options
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new HelpGroups());
        command.setHelpSectionMap(sections);
        command.setOut(streams.outWriter());
        command.setErr(streams.errWriter());
        command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        command.setExpandAtFiles(false); // a file may be called @this
        command.setOverwrittenOptionsAllowed(true); // the last one counts, as a shell's alias needs it
        command.setParameterExceptionHandler(complaints);
        command.setExecutionExceptionHandler(complaints);
        return command;
    }
}
