package dev.dateline.parser.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.model.Dateline;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** First lines that strangers may send: none may cost more than its length. */
class HostileLinesTest {
    private static final int MEGABYTE = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void spacesBeforeADatelineDoNotHideIt() {
        String line = " ".repeat(5_000) + "GREBEN, March 4 (Reuters) - The ferry sank at its pier.";
        assertThat(read(line)).flatMap(Dateline::agency).contains("Reuters");
    }

    @Test
    void spacesInsideADatelineEndIt() {
        String line = "GREBEN," + " ".repeat(5_000) + "March 4 (Reuters) - The ferry sank at its pier.";
        assertThat(assertTimeout(LIMIT, () -> read(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "A ",
                "LONDON/",
                "LONDON, ",
                "LONDON and ",
                "(",
                "(AP",
                "/",
                "/AP",
                "[",
                "【",
                "5 ",
                "March ",
                "Rajab 1, ",
                "- ",
                ".-",
                "| ",
                "By Ann Lee ",
                "st. ",
                "新华社",
                "北京",
                "(서울=",
                "'s-",
                "a.com ",
                "LONDON (AP) - ",
                "1/1/",
                "St. John's, "
            })
    void aLineOfAMegabyteIsReadInAMoment(String piece) {
        String line = piece.repeat(MEGABYTE / piece.length());
        Optional<Dateline> read = assertTimeout(LIMIT, () -> read(line));
        assertThat(read.map(Dateline::text).orElse("")).hasSizeLessThan(1_000);
    }

    private static Optional<Dateline> read(String line) {
        return DatelineReader.read(line, Optional.empty());
    }
}
