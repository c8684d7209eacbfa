package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.Failure;
import dev.dateline.model.Diagnostic;
import dev.dateline.parser.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class DeskTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, err, Terminal.NONE);

    @Test
    void aBugStrikesOneInputAndTheOthersGoOn() throws IOException {
        int code = run(
                name -> {
                    switch (name) {
                        case "deep" -> throw new StackOverflowError();
                        case "odd" -> throw new IllegalStateException("an odd comma");
                        default -> {}
                    }
                },
                "a",
                "deep",
                "odd",
                "b");

        assertThat(code).isEqualTo(1);
        assertThat(printed(out)).isEqualTo("a\ninternal deep\ninternal odd\nb\n");
        assertThat(printed(err))
                .contains("dateline: deep met a bug, please report it: java.lang.StackOverflowError\n")
                .contains("dateline: odd met a bug, please report it: java.lang.IllegalStateException: an odd comma\n");
    }

    @Test
    void whatLackedMemoryIsReadAgainAlone() throws IOException {
        Set<String> tried = ConcurrentHashMap.newKeySet();
        int code = run(
                name -> {
                    if (name.equals("large") && tried.add(name)) {
                        throw new OutOfMemoryError();
                    }
                },
                "a",
                "large",
                "b");

        assertThat(code).isZero();
        assertThat(printed(out)).isEqualTo("a\nlarge\nb\n");
    }

    @Test
    void whatLacksMemoryAloneTooIsAFailure() throws IOException {
        int code = run(
                name -> {
                    if (name.equals("huge")) {
                        throw new OutOfMemoryError();
                    }
                },
                "huge",
                "b");

        assertThat(code).isEqualTo(1);
        assertThat(printed(out)).isEqualTo("internal huge\nb\n");
        assertThat(printed(err)).contains("huge needs more memory than there is");
    }

    @Test
    void aWorkerHasAStackThatDoesNotDependOnTheJvmsDefault() throws IOException {
        assertThat(run(name -> assertThat(depth(20_000)).isEqualTo(20_000), "a"))
                .isZero();
    }

    private int run(Work work, String... names) throws IOException {
        Desk.Task task = new Desk.Task() {
            @Override
            public List<Diagnostic> print(Source source, Desk.Sheets printed) throws IOException {
                work.on(source.name());
                printed.next().write((source.name() + "\n").getBytes(StandardCharsets.UTF_8));
                return List.of();
            }

            @Override
            public void printFailure(Failure failure, OutputStream printed) throws IOException {
                printed.write((failure.code() + " " + failure.source() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        };
        List<Input> inputs = List.of(names).stream()
                .map(name -> new Input(name, null, null, null, null))
                .toList();
        return new Desk(streams, new ReportOptions(), task).run(inputs, new InputOptions());
    }

    private static int depth(int calls) {
        return calls == 0 ? 0 : 1 + depth(calls - 1);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private interface Work {
        void on(String name);
    }
}
