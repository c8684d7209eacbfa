package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command says when it cannot go on: one line, what to do about it, and where to find help. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Streams streams;

    Complaints(Streams streams) {
        this.streams = streams;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return refuse(unknown(unmatched.getUnmatched().get(0), command), command);
        }
        return refuse(String.valueOf(wrong.getMessage()), command);
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine command, ParseResult parsed) throws Exception {
        if (failed instanceof InputOptions.NoInputException) {
            command.usage(streams.errWriter());
            return Main.WRONG_USAGE;
        }
        if (failed instanceof UsageException) {
            return refuse(String.valueOf(failed.getMessage()), command);
        }
        if (failed instanceof IOException) {
            String reason = String.valueOf(failed.getMessage());
            if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                return Main.OK; // "dateline … | head": who reads has seen enough
            }
            streams.say("the output cannot be written: " + reason);
            return Main.FAILED;
        }
        throw failed;
    }

    private int refuse(String message, CommandLine command) {
        String first = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
        streams.say(first + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
        return Main.WRONG_USAGE;
    }

    private static String unknown(String word, CommandLine command) {
        boolean isOption = word.startsWith("-");
        String given = isOption && word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
        String message = "unknown " + (isOption ? "option " : "command ") + given;
        if (isOption && isFile(word)) {
            return message + "; did you mean the file ./" + word + "?";
        }
        if (!isOption && isFile(word)) {
            return message + "; did you mean dateline parse " + word + "?";
        }
        Optional<String> nearest = Nearest.to(given, isOption ? options(command) : commands(command));
        return nearest.map(near -> message + "; did you mean " + near + "?").orElse(message);
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }

    private static List<String> commands(CommandLine command) {
        return List.copyOf(command.getSubcommands().keySet());
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
