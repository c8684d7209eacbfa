package dev.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Dateline;
import dev.dateline.model.Moment;
import dev.dateline.model.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {
    private static final LocalDate REFERENCE = LocalDate.of(2024, 3, 5);

    @Test
    void aDatelineHasItsPlacesDateTimeAndAgency() {
        Dateline dateline = DatelineParser.parse(
                        "PORTLAND, Ore./PARIS, March 4, 14:05 GMT (Reuters) - Talks went on.", REFERENCE)
                .orElseThrow();

        assertThat(dateline.text()).isEqualTo("PORTLAND, Ore./PARIS, March 4, 14:05 GMT (Reuters) -");
        assertThat(dateline.place()).contains("PORTLAND, Ore./PARIS");
        assertThat(dateline.places()).containsExactly(new Place("Portland", "Ore."), Place.of("Paris"));
        assertThat(dateline.date()).contains(Moment.of(2024, 3, 4));
        assertThat(dateline.time()).contains(LocalTime.of(14, 5));
        assertThat(dateline.zone()).contains("GMT");
        assertThat(dateline.agency()).contains("Reuters");
    }

    @Test
    void aDateWithoutAYearStaysWithoutOne() {
        assertThat(DatelineParser.parse("ALTONA, March 4 (Xinhua) -- Talks went on.")
                        .flatMap(Dateline::date))
                .contains(Moment.of(3, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Bloomberg) -- Talks went on.|(Bloomberg) --|Bloomberg",
                "date 2024-03-04 (Bloomberg) -- Talks went on.|date 2024-03-04 (Bloomberg) --|Bloomberg",
                "AP - Talks went on in the town hall.|AP -|AP",
                "MOSCOW, March 4. /TASS/. Talks went on.|MOSCOW, March 4. /TASS/.|TASS",
                "(ANSA) - ROME, MAR 4 - Talks went on.|(ANSA) - ROME, MAR 4 -|ANSA",
                "Berna, 4 mar (EFE).- Las conversaciones siguen.|Berna, 4 mar (EFE).-|EFE",
                "LODI, Calif.--(BUSINESS WIRE)--Acme grows.|LODI, Calif.--(BUSINESS WIRE)--|Business Wire",
                "LODI, CA / ACCESSWIRE / March 4, 2024 / Acme grows.|LODI, CA / ACCESSWIRE / March 4, 2024 /|ACCESSWIRE",
                "LODI, Calif., March 4, 2024 /PRNewswire/ -- Acme grows.|LODI, Calif., March 4, 2024 /PRNewswire/ --|PR Newswire",
                "London CNN — Talks went on.|London CNN —|CNN",
                "New Delhi [India], March 4 (ANI): Talks went on.|New Delhi [India], March 4 (ANI):|ANI",
                "TOKYO, March 4, Kyodo - Talks went on.|TOKYO, March 4, Kyodo -|Kyodo",
                "ALTONA (Altona Evening Herald) - Talks went on.|ALTONA (Altona Evening Herald) -|Altona Evening Herald",
            })
    void theGrammarsOfAgenciesAreRead(String line, String text, String agency) {
        Dateline dateline = DatelineParser.parse(line, REFERENCE).orElseThrow();

        assertThat(dateline.text()).isEqualTo(text);
        assertThat(dateline.agency()).contains(agency);
    }

    @ParameterizedTest
    @CsvSource({
        "McLEAN,McLean",
        "RIO DE JANEIRO,Rio de Janeiro",
        "COEUR D'ALENE,Coeur d'Alene",
        "STOKE-ON-TRENT,Stoke-on-Trent",
        "ST. JOHN'S,St. John's",
        "HONG KONG SAR,Hong Kong SAR",
    })
    void placesAreGivenInNameCase(String printed, String name) {
        assertThat(DatelineParser.parse(printed + ", March 4 (AP) — Talks went on.")
                        .orElseThrow()
                        .places())
                .containsExactly(Place.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme (ACME) reported a profit for the third quarter, beating what analysts had expected.",
                "Acme - The company reported a profit for the third quarter, beating what analysts expected.",
                "UPDATE: The town reported a profit for the third quarter, beating what had been expected.",
                "NATO — The alliance reported a rise in spending for the year, beating what was expected.",
                "On March 4, 2024, Acme reported a profit for the third quarter, beating what was expected.",
                "London - where fog is common - reported a rise in visitors for the year, officials said.",
                "ALARM has spread through the town since the mayor said that she would leave in the spring.",
                "SOCCER - ALTONA TAKE POINT WITH LATE GOAL IN FIRST MATCH OF THE NEW SEASON AT HOME.",
                "Washington, Lincoln and Jefferson – The three reported a rise in visitors for the year.",
            })
    void whatOnlyLooksLikeADatelineIsNone(String line) {
        assertThat(DatelineParser.parse(line, REFERENCE)).isEmpty();
    }
}
