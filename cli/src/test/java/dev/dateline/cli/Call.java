package dev.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one call of the command gave. */
record Call(int code, String out, String err) {
    static Call of(String... arguments) {
        return reading("", arguments);
    }

    static Call reading(String standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Call call = writingTo(out, standardInput, arguments);
        return new Call(call.code, out.toString(StandardCharsets.UTF_8), call.err);
    }

    static Call writingTo(OutputStream out, String standardInput, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(arguments, in, out, err);
        return new Call(code, "", err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
