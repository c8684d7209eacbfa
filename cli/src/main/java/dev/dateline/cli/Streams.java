package dev.dateline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** What the command reads and writes, always in UTF-8, whatever the locale. */
record Streams(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    /** A writer to standard output, for help. */
    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** A writer to standard error. */
    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /** Writes a piece of a line on standard error. */
    void errWrite(String piece) {
        PrintWriter writer = errWriter();
        writer.print(piece);
        writer.flush();
    }

    /** Says one line on standard error, in one piece. */
    void say(String message) {
        errWrite("dateline: " + Harmless.of(message) + "\n");
    }
}
