package dev.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/** The options of tables that a spreadsheet opens. */
final class CsvOptions {
    @Option(
            names = "--bom",
            description = "CSV: begin with a byte order mark, by which Excel knows that the file is UTF-8.")
    private boolean mark;

    /**
     * Checks that they are asked for where they do something.
     *
     * @throws UsageException if one is asked for, and no CSV
     */
    void check(boolean isCsv) {
        if (mark && !isCsv) {
            throw new UsageException("--bom needs --to csv");
        }
    }

    /** Prints what stands ahead of the first row. */
    void begin(OutputStream out) throws IOException {
        if (mark) {
            out.write("\ufeff".getBytes(StandardCharsets.UTF_8));
        }
    }
}
