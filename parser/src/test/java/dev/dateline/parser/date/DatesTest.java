package dev.dateline.parser.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Moment;
import dev.dateline.parser.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as desks print them. */
class DatesTest {
    private static final Optional<LocalDate> EARLY_JANUARY = Optional.of(LocalDate.of(2024, 1, 3));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dec 7                               | --12-07
                    Dec. 7                              | --12-07
                    SEPT 3                              | --09-03
                    7 Dec 23                            | 2023-12-07
                    26 MAY 89                           | 1989-05-26
                    22-AUG-1996                         | 1996-08-22
                    1996-08-22                          | 1996-08-22
                    25/11/2004                          | 2004-11-25
                    04/28/2023                          | 2023-04-28
                    28.04.2023                          | 2023-04-28
                    28 / 4 / 2023                       | 2023-04-28
                    8th August, 2026                    | 2026-08-08
                    May 7, 2024                         | 2024-05-07
                    Thursday, Dec. 7                    | --12-07
                    Donnerstag, den 7. Dezember         | --12-07
                    1er août 2023                       | 2023-08-01
                    7 de out. de 2023                   | 2023-10-07
                    2023. április 28                    | 2023-04-28
                    28 tháng 4 năm 2023                 | 2023-04-28
                    2023年4月28日                        | 2023-04-28
                    2023년 4월 28일                       | 2023-04-28
                    ٢٨ أبريل ٢٠٢٣                       | 2023-04-28
                    ΔΕΥΤΕΡΑ 7 ΔΕΚΕΜΒΡΙΟΥ                | --12-07
                    Mar 7                               | --03-07
                    """)
    void aDateOfManyDesksIsReadWhole(String printed, String iso) {
        Tokens tokens = Tokens.of(printed);
        DateReading reading = Dates.read(tokens, 0, tokens.count()).orElseThrow();

        assertThat(reading.moment(Optional.empty())).hasToString(iso);
        assertThat(reading.endToken()).isEqualTo(tokens.count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Dec 7, 9:30 a.m. EST                | 09:30 | EST
                    14:05 GMT, Dec 7                    | 14:05 | GMT
                    0930 GMT Dec 7                      | 09:30 | GMT
                    Dec. 7 (1405 GMT)                   | 14:05 | GMT
                    Dec 7, 12:10 a.m.                   | 00:10 | -
                    7 décembre à 17h40                  | 17:40 | -
                    7. desember kl. 17.40               | 17:40 | -
                    12월 7일 오후 5:40                    | 17:40 | -
                    Thu Dec 7 17:40:08 UTC+3 2023       | 17:40:08 | UTC+3
                    """)
    void aTimeBesideTheDayBelongsToIt(String printed, String time, String zone) {
        Tokens tokens = Tokens.of(printed);
        DateReading reading = Dates.read(tokens, 0, tokens.count()).orElseThrow();

        assertThat(reading.month() + "/" + reading.day()).isEqualTo("12/7");
        assertThat(reading.time().orElseThrow()).hasToString(time);
        assertThat(reading.zone()).isEqualTo(Optional.ofNullable(zone));
        assertThat(reading.endToken()).isEqualTo(tokens.count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/12/2023",
                "May 2024",
                "Feb 30",
                "7 out",
                "14:05 GMT",
                "2,000 people",
                "Monday",
                "99999999999999999999",
                "may be",
                ""
            })
    void whatIsNoDayOrTwoDaysIsNone(String printed) {
        Tokens tokens = Tokens.of(printed);

        assertThat(Dates.read(tokens, 0, tokens.count())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dec. 7 (Agency) - Talks      | (Agency) - Talks
                    7 Dec 23 people died         | 23 people died
                    7 Dec 10 am                  | ''
                    Dec 7, 12 ministers          | , 12 ministers
                    December 7. Talks            | . Talks
                    """)
    void whatFollowsTheDateIsLeft(String printed, String rest) {
        Tokens tokens = Tokens.of(printed);
        DateReading reading = Dates.read(tokens, 0, tokens.count()).orElseThrow();

        assertThat(tokens.words(reading.endToken(), tokens.count())).isEqualTo(rest);
    }

    @Test
    void aDateEndsBeforeTheLimit() {
        Tokens tokens = Tokens.of("Dec 7 2023");

        assertThat(Dates.read(tokens, 0, 2).orElseThrow().year()).isEmpty();
        assertThat(Dates.read(tokens, 0, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Dec 7, 2023-12-07", "Jan 9, 2024-01-09", "30 jun, 2024-06-30", "29 Feb, 2024-02-29"})
    void aMissingYearIsTheNearest(String printed, String iso) {
        Tokens tokens = Tokens.of(printed);

        assertThat(Dates.read(tokens, 0, tokens.count()).orElseThrow().moment(EARLY_JANUARY))
                .hasToString(iso);
    }

    @Test
    void theTwentyNinthOfFebruaryIsSoughtInLeapYears() {
        DateReading reading = new DateReading(2, 29, null, null, null, 2);

        assertThat(reading.moment(Optional.of(LocalDate.of(2023, 3, 1)))).isEqualTo(Moment.of(2024, 2, 29));
        assertThat(reading.moment(Optional.of(LocalDate.of(1900, 3, 1)))).isEqualTo(Moment.of(1904, 2, 29));
    }
}
