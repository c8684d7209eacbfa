package dev.dateline.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void aWordHasOneHashHoweverItIsRead() {
        for (String word : List.of("Dockers", "U.S.", "people-to-people", "O’Brien", "B2B", "Åse", "x")) {
            Tokens tokens = Tokens.of("The " + word + " , so", 1, 5 + word.length());
            assertThat(tokens.word(1)).isEqualTo(word);
            assertThat(tokens.fold(1)).as(word).isEqualTo(Tokens.fold(word));
            assertThat(tokens.fold(1)).as(word).isEqualTo(Tokens.fold(word.toUpperCase(Locale.ROOT)));
        }
    }

    @Test
    void theFirstLettersHaveTheHashOfTheWordThatTheyMake() {
        Tokens tokens = Tokens.of("two Officers met");
        assertThat(tokens.fold(1, 7)).isEqualTo(Tokens.fold("officer"));
    }

    @Test
    void aTokenIsSpelledInItsOwnCaseAndEndsWhereItEnds() {
        Tokens tokens = Tokens.of("So said the pilot’s crew");
        assertThat(tokens.isSpelled(1, "said")).isTrue();
        assertThat(tokens.isSpelled(1, "Said")).isFalse();
        assertThat(tokens.isSpelled(1, "sai")).isFalse();
        assertThat(tokens.endsWith(3, "lot")).isTrue();
        assertThat(tokens.endsWith(2, "d the")).isFalse();
    }

    @Test
    void oneForeignLetterMakesAWordNoAscii() {
        Tokens tokens = Tokens.of("Berg and Jørgen’s café");
        assertThat(tokens.isAscii(0)).isTrue();
        assertThat(tokens.isCapitalized(2)).isTrue();
        assertThat(tokens.isAscii(2)).isFalse();
        assertThat(tokens.isAscii(4)).isFalse();
        assertThat(tokens.isLowerCase(4)).isTrue();
    }
}
