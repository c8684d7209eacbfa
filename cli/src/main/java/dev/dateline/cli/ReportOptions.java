package dev.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where results go, and what else is said. */
final class ReportOptions {
    private static final int BUFFER = 1 << 16;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write to FILE, not to standard output; with {name} in it, as in out/{name}.md, a file an article.")
    private @Nullable String output;

    @Option(
            names = "--strict",
            description = "Count an input with a diagnostic as failed (exit code 1); its article is printed.")
    private boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on standard error; the exit code tells.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say on standard error how it went, and where a bug struck.")
    private boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = ColorByName.class,
            completionCandidates = ColorByName.class,
            description =
                    "Colour what people read: ${COMPLETION-CANDIDATES}; auto, the default, is on a terminal only.")
    private Color color = Color.AUTO;

    /** Whether each input has a file of its own. */
    boolean isFileEach() {
        return output != null && OutputFiles.isPattern(output);
    }

    /** The line that says how far the call is, where somebody waits for it and nothing else is on the terminal. */
    Progress progress(Streams streams, int inputs) {
        boolean isShown = inputs >= Progress.MANY
                && !quiet
                && streams.terminal().isError()
                && (output != null || !streams.terminal().isOutput());
        return isShown ? Progress.of(streams, inputs, System::nanoTime) : Progress.none(streams);
    }

    boolean isStrict() {
        return strict;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    /** How to set off words for people. */
    Paint paint(Streams streams) {
        boolean isColored = switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                output == null
                        && System.getenv("NO_COLOR") == null
                        && streams.terminal().isOutput();
        };
        return isColored ? Paint.ANSI : Paint.NONE;
    }

    /** How many columns a line for people may have. */
    int columns(Streams streams) {
        return output == null && streams.terminal().isOutput()
                ? streams.terminal().columns()
                : Terminal.DEFAULT_COLUMNS;
    }

    /**
     * Opens where the results go. A file is opened only here, when all that was asked for makes sense.
     *
     * @throws UsageException if the file is one that is read, or cannot be written
     */
    Results open(Streams streams, List<Input> inputs, List<String> lists, Results.Beginning beginning) {
        if (output == null || output.equals(Input.STANDARD)) {
            return Results.in(new BufferedOutputStream(streams.out(), BUFFER), beginning);
        }
        try {
            List<Path> read = new ArrayList<>();
            inputs.forEach(input -> input.path().ifPresent(read::add));
            lists.forEach(list -> read.add(Path.of(list)));
            if (OutputFiles.isPattern(output)) {
                return OutputFiles.of(output, read, beginning);
            }
            Path file = Path.of(output);
            if (Files.exists(file)) {
                for (Path input : read) {
                    refuseSame(file, input);
                }
            }
            return Results.in(new BufferedOutputStream(Files.newOutputStream(file), BUFFER), beginning);
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new UsageException(output + " cannot be written: there is no such folder");
        } catch (AccessDeniedException denied) {
            throw new UsageException(output + " cannot be written: permission denied");
        } catch (IOException failed) {
            throw new UsageException(output + " cannot be written: " + failed.getMessage());
        }
    }

    private static void refuseSame(Path output, Path input) throws IOException {
        if (Files.exists(input) && Files.isSameFile(output, input)) {
            throw new UsageException(output + " is read as an input; the output needs another file");
        }
    }

    /** When to colour. */
    private enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** Reads it. */
    static final class ColorByName extends ByName<Color> {
        ColorByName() {
            super(Color.values());
        }
    }
}
