package dev.dateline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that the command may be attached to. The JDK cannot tell of one stream whether it is a terminal, so
 * {@code test} and {@code stty} are asked, and only when something depends on it.
 */
class Terminal {
    /** No terminal. */
    static final Terminal NONE = new Terminal() {
        @Override
        boolean isInput() {
            return false;
        }

        @Override
        boolean isOutput() {
            return false;
        }

        @Override
        boolean isError() {
            return false;
        }

        @Override
        int columns() {
            return DEFAULT_COLUMNS;
        }
    };

    static final int DEFAULT_COLUMNS = 80;
    private static final int LEAST_COLUMNS = 20;

    /** Whether standard input is a terminal. */
    boolean isInput() {
        return isTerminal("0");
    }

    /** Whether standard output is a terminal. */
    boolean isOutput() {
        return isTerminal("1");
    }

    /** Whether standard error is a terminal. */
    boolean isError() {
        return isTerminal("2");
    }

    /** How many columns it has. */
    int columns() {
        String size = outputOrNull(new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")));
        if (size == null) {
            return DEFAULT_COLUMNS;
        }
        List<String> rowsAndColumns = List.of(size.strip().split(" "));
        try {
            int columns = Integer.parseInt(rowsAndColumns.get(rowsAndColumns.size() - 1));
            return columns == 0 ? DEFAULT_COLUMNS : Math.max(LEAST_COLUMNS, columns);
        } catch (NumberFormatException unknown) {
            return DEFAULT_COLUMNS;
        }
    }

    private static boolean isTerminal(String descriptor) {
        try {
            return new ProcessBuilder("test", "-t", descriptor)
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static @Nullable String outputOrNull(ProcessBuilder program) {
        try {
            Process process = program.redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException noSuchProgram) {
            return null;
        }
    }
}
