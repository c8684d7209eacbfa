package dev.dateline.parser.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as pages and addresses print them. */
class PageDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-04-28                                    | 2023-04-28
                    2023-04-28T17:40:08Z                          | 2023-04-28T17:40:08Z
                    2023-04-28T17:40:08+0000                      | 2023-04-28T17:40:08Z
                    2023-04-28T17:40:08+02                        | 2023-04-28T17:40:08+02:00
                    2023-04-28T17:40:08.123-05:30                 | 2023-04-28T17:40:08-05:30
                    2023-04-28 17:40:08                           | 2023-04-28T17:40:08
                    2023-04-28 05:40 PM EST                       | 2023-04-28T17:40:00-05:00
                    2023-04-28 05:40 PM CST                       | 2023-04-28T17:40:00
                    28 April 2023, 17:40 Central European Time    | 2023-04-28T17:40:00+01:00
                    28 April 2023, 17:40 CEST                     | 2023-04-28T17:40:00+02:00
                    April 28, 2023 5:40 p.m. PDT                  | 2023-04-28T17:40:00-07:00
                    2023-04-28T17:40:08+02:00[Europe/Berlin]      | 2023-04-28T17:40:08+02:00
                    2023-12-07T09:30:00+99:99                     | 2023-12-07T09:30:00
                    20230428T174008Z                              | 2023-04-28T17:40:08Z
                    1682703608                                    | 2023-04-28T17:40:08Z
                    1682703608000                                 | 2023-04-28T17:40:08Z
                    Fri, 28 Apr 2023 17:40:08 -0400               | 2023-04-28T17:40:08-04:00
                    Fri Apr 28 2023 17:40:08 GMT-0400 (Eastern)   | 2023-04-28T17:40:08-04:00
                    Updated: April 28, 2023                       | 2023-04-28
                    """)
    void machinesPrintOffsetsInManyWays(String printed, String iso) {
        assertThat(Dates.readLeniently(printed).orElseThrow()).hasToString(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    April 28, 2023 5:40 pm ET              ; 2023-04-28T17:40:00
                    Published April 28, 2023 | 5:40 p.m.   ; 2023-04-28T17:40:00
                    17:40 | 28.04.2023                     ; 2023-04-28T17:40:00
                    Stand: 28.04.2023, 17:40 Uhr           ; 2023-04-28T17:40:00
                    28. April 2023,17:40                   ; 2023-04-28T17:40:00
                    28 de abril de 2023 às 17h40           ; 2023-04-28T17:40:00
                    28 kwietnia 2023, 17:40                ; 2023-04-28T17:40:00
                    28 апреля 2023, 17:40                  ; 2023-04-28T17:40:00
                    28 nisan 2023 cuma 17:40               ; 2023-04-28T17:40:00
                    28.4.2023 klo 17.40                    ; 2023-04-28T17:40:00
                    2023. 4. 28. 오후 5:40                   ; 2023-04-28T17:40:00
                    2023年4月28日 17:40                     ; 2023-04-28T17:40:00
                    Thứ sáu, 28/4/2023, 17:40 (GMT+7)      ; 2023-04-28T17:40:00+07:00
                    4 March                                ; --03-04
                    2 March, in print 4 March 2023         ; 2023-03-04
                    """)
    void readersSeeDaysInWords(String printed, String iso) {
        assertThat(Dates.readLeniently(printed).orElseThrow()).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-00-00",
                "2023-02-30T25:61:61Z",
                "99999999999999999999",
                "-1",
                "2 hours ago",
                "17:40 Uhr"
            })
    void absurdDatesAreNone(String printed) {
        assertThat(Dates.readLeniently(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    fr,    2023-11-02
                    en-GB, 2023-11-02
                    en_US, 2023-02-11
                    en,    -
                    xx,    -
                    """)
    void aSlashDateHasTheOrderOfItsLanguage(String language, String iso) {
        assertThat(Dates.readLeniently("02/11/2023", Optional.of(language)).map(Object::toString))
                .isEqualTo(Optional.ofNullable(iso));
    }

    @Test
    void aSlashDateOfNoLanguageIsReadWhereOneOrderFits() {
        assertThat(Dates.readLeniently("02/11/2023")).isEmpty();
        assertThat(Dates.readLeniently("11/22/2023").orElseThrow()).hasToString("2023-11-22");
        assertThat(Dates.readLeniently("11/11/2023").orElseThrow()).hasToString("2023-11-11");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    https://example.com/2023/04/28/talks,           2023-04-28
                    https://example.com/2023/apr/28/talks,          2023-04-28
                    https://example.com/talks-2023-04-28-late.html, 2023-04-28
                    https://example.com/20230428/talks,             2023-04-28
                    https://example.com/20239999/2023/4/28/talks,   2023-04-28
                    https://example.com/2023/04/talks,              -
                    https://example.com/12345678,                   -
                    https://example.com/talks?since=2023-04-28,     -
                    https://2023-04-28.example.com/,                -
                    example.com,                                    -
                    """)
    void anAddressNamesTheDayInItsPath(String address, String iso) {
        assertThat(Dates.inAddress(address).map(Object::toString)).isEqualTo(Optional.ofNullable(iso));
    }
}
