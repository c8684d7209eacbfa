package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--12-07",
                "--02-29",
                "2023-12-07",
                "0988-12-07",
                "2023-12-07T09:30:00",
                "2023-12-07T09:30:15+08:00",
                "2023-12-07T09:30:00-03:30",
                "2023-12-07T09:30:00Z"
            })
    void eachFormIsReadAsItIsPrinted(String iso) {
        assertThat(Moment.parse(iso)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023", "2023-12", "--13-07", "2023-02-29", "7 Dec 2023", "2023-12-07T25:00:00Z"})
    void anythingElseIsRefusedByName(String other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(other))
                .withMessage("no ISO date or time: " + other);
    }

    @Test
    void partsOfASecondAreDropped() {
        assertThat(Moment.of(OffsetDateTime.parse("2023-12-07T09:30:15.123Z"))).hasToString("2023-12-07T09:30:15Z");
        assertThat(Moment.of(LocalDateTime.parse("2023-12-07T09:30:15.9"))).hasToString("2023-12-07T09:30:15");
        assertThat(new Moment(12, 7, 2023, LocalTime.parse("09:30:15.9"), null))
                .hasToString("2023-12-07T09:30:15")
                .isEqualTo(Moment.parse("2023-12-07T09:30:15"));
    }

    @Test
    void aDayWithoutAYearTakesTheYearThatIsFound() {
        assertThat(Moment.of(12, 7).inYear(2023)).isEqualTo(Moment.of(2023, 12, 7));
        assertThat(Moment.of(2, 29).inYear(2023)).isEqualTo(Moment.of(2023, 2, 28));
        assertThat(Moment.of(2020, 12, 7).inYear(2023)).isEqualTo(Moment.of(2020, 12, 7));
    }

    @Test
    void aPartNeedsThePartThatItStandsOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment(12, 7, null, LocalTime.NOON, null))
                .withMessage("time 12:00 stands on a day without a year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment(12, 7, 2023, null, ZoneOffset.UTC))
                .withMessage("offset Z stands without a time");
    }

    @Test
    void thereIsNoThirtiethOfFebruary() {
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.of(2, 30)).withMessageStartingWith("no such day");
    }
}
