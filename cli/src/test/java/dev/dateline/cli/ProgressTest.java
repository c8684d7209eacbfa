package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void rateAndTimeLeftAreTold() {
        assertThat(Progress.line(120, 1000, 2.5)).isEqualTo("120 of 1000, 48 a second, 18 s left");
        assertThat(Progress.line(3, 1000, 2)).isEqualTo("3 of 1000, 1.5 a second, 11 min left");
        assertThat(Progress.line(1, 1000, 60)).isEqualTo("1 of 1000, 0.0 a second, 17 h left");
    }

    @Test
    void theLineIsRenewedFiveTimesASecondAndTakenAway() {
        Progress progress = Progress.of(streams(), 100, () -> now);
        for (int i = 0; i < 10; i++) {
            now += 100_000_000;
            progress.step();
        }
        progress.wipe();
        progress.wipe();

        String printed = err.toString(StandardCharsets.UTF_8);
        assertThat(printed)
                .contains("\r\u001b[K2 of 100, 10 a second, 10 s left")
                .endsWith("\r\u001b[K");
        assertThat(printed.split("\r")).hasSize(7);
    }

    @Test
    void whereNobodyWaitsNothingIsTold() {
        Progress progress = Progress.none(streams());
        progress.step();
        progress.wipe();

        assertThat(err.size()).isZero();
    }

    private Streams streams() {
        return new Streams(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, Terminal.NONE);
    }
}
