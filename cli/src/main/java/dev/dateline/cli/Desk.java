package dev.dateline.cli;

import dev.dateline.export.Failure;
import dev.dateline.model.Diagnostic;
import dev.dateline.parser.Source;
import dev.dateline.parser.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Takes the inputs of one call through one task. Whatever an input does, it is answered in its place: by what the task
 * prints, or by a failure; the others go on.
 */
final class Desk {
    /** What is done with each input. */
    interface Task {
        /**
         * Prints what an input gives, and returns what there is to say about it.
         *
         * @throws UnreadableException if it gives nothing
         */
        List<Diagnostic> print(Source source, Sheets out) throws IOException;

        /** Prints what stands in the place of an input that gives nothing. */
        void printFailure(Failure failure, OutputStream out) throws IOException;

        /** Prints what stands once ahead of the results in a file. */
        default void printBeginning(OutputStream out) throws IOException {}

        /** Prints what stands once behind the results of all inputs. */
        default void printEnd(OutputStream out) throws IOException {}
    }

    /** What a task prints on: a sheet a result, since an input may give several. */
    static final class Sheets {
        private final List<ByteArrayOutputStream> sheets = new ArrayList<>();
        private final List<Runnable> turns = new ArrayList<>();

        /** A blank one, behind those that have been printed. */
        OutputStream next() {
            ByteArrayOutputStream sheet = new ByteArrayOutputStream();
            sheets.add(sheet);
            return sheet;
        }

        /** Does something in the order of the inputs, one after the other, and only if this one does not fail. */
        void inTurn(Runnable turn) {
            turns.add(turn);
        }
    }

    private final Streams streams;
    private final ReportOptions report;
    private final Task task;
    /** Shared by inputs that are read side by side; held by one that needs the whole memory. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

    Desk(Streams streams, ReportOptions report, Task task) {
        this.streams = streams;
        this.report = report;
        this.task = task;
    }

    /**
     * Works on the inputs, and returns the exit code.
     *
     * @throws IOException if the output takes no more
     */
    int run(List<Input> inputs, InputOptions options) throws IOException {
        int jobs = Math.min(options.jobs(), Math.max(1, inputs.size()));
        Progress progress = report.progress(streams, inputs.size());
        if (inputs.isEmpty() && !report.isQuiet()) {
            streams.say("there is nothing to read: no list and no folder names a file");
        }
        int[] failed = {0};
        try (Results results = report.open(streams, inputs, options.lists(), task::printBeginning)) {
            Batch.run(inputs, jobs, input -> outcome(input, jobs), outcome -> {
                progress.wipe();
                for (ByteArrayOutputStream sheet : outcome.printed.sheets) {
                    if (outcome.isFailure) {
                        results.takeFailure(sheet);
                    } else {
                        results.take(outcome.input, sheet);
                    }
                }
                outcome.printed.turns.forEach(Runnable::run);
                failed[0] += outcome.isFailed ? 1 : 0;
                if (!report.isQuiet()) {
                    outcome.messages.forEach(streams::say);
                }
                progress.step();
            });
            progress.wipe();
            ByteArrayOutputStream end = new ByteArrayOutputStream();
            task.printEnd(end);
            results.takeEnd(end);
        } finally {
            progress.wipe();
        }
        if (report.isVerbose()) {
            streams.say(inputs.size() + (inputs.size() == 1 ? " input, " : " inputs, ") + failed[0] + " failed");
        }
        return failed[0] == 0 ? Main.OK : Main.FAILED;
    }

    /** One that lacks memory may lack it because of its neighbours, so it gets another try without them. */
    private Outcome outcome(Input input, int jobs) {
        Lock shared = memory.readLock();
        shared.lock();
        try {
            return attempt(input);
        } catch (OutOfMemoryError full) {
            if (jobs == 1 || input.isStandard()) {
                return internal(input, full);
            }
        } finally {
            shared.unlock();
        }
        Lock whole = memory.writeLock();
        whole.lock();
        try {
            return attempt(input);
        } catch (OutOfMemoryError full) {
            return internal(input, full);
        } finally {
            whole.unlock();
        }
    }

    private Outcome attempt(Input input) {
        Sheets printed = new Sheets();
        try {
            Set<Diagnostic> diagnostics = new LinkedHashSet<>(task.print(input.source(streams.in()), printed));
            List<String> messages = new ArrayList<>();
            for (Diagnostic diagnostic : diagnostics) {
                messages.add(input.name() + ": " + diagnostic.message() + " (" + diagnostic.code() + ")");
            }
            boolean isFailed = report.isStrict() && !messages.isEmpty();
            return new Outcome(input, printed, messages, isFailed, false);
        } catch (UnreadableException unreadable) {
            String message = unreadable.getMessage() + hint(input, unreadable);
            return failure(input, unreadable.code(), message, List.of(message));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes any byte", impossible);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError bug) {
            return internal(input, bug);
        }
    }

    /** Which option helps. */
    private static String hint(Input input, UnreadableException unreadable) {
        if (unreadable.code().equals("too-large")) {
            return " (" + ParserOptions.MAX_BYTES + ")";
        }
        return !input.isStandard() && Folders.isFolder(input.name()) ? "; -r reads the files in it" : "";
    }

    private Outcome internal(Input input, Throwable bug) {
        String message = bug instanceof OutOfMemoryError
                ? input.name() + " needs more memory than there is (-Xmx); if it is small, report this as a bug"
                : input.name() + " met a bug, please report it: " + bug;
        List<String> messages = new ArrayList<>(List.of(message));
        if (report.isVerbose()) {
            StringWriter trace = new StringWriter();
            bug.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().limit(50).forEach(messages::add);
        }
        return failure(input, "internal", message, messages);
    }

    private Outcome failure(Input input, String code, String message, List<String> messages) {
        Sheets printed = new Sheets();
        try {
            task.printFailure(new Failure(input.name(), code, message), printed.next());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes any byte", impossible);
        }
        return new Outcome(input, printed, messages, true, true);
    }

    /**
     * What became of an input.
     *
     * @param printed what it gave, or what stands in its place
     * @param isFailed whether it counts as failed
     * @param isFailure whether what is printed only stands in the place of a result
     */
    private record Outcome(Input input, Sheets printed, List<String> messages, boolean isFailed, boolean isFailure) {}
}
