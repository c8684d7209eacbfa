package dev.dateline.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void everyWordOfALongListIsFoundAndNoOther() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            words.add("w" + i);
        }
        Phrases phrases = Phrases.of(words);
        for (int i = 0; i < 3000; i++) {
            assertThat(phrases.word(Tokens.fold("W" + i))).isEqualTo(i);
            assertThat(phrases.has(Tokens.fold("v" + i))).isFalse();
        }
    }

    @Test
    void theLongestPhraseCounts() {
        Phrases phrases = Phrases.of(List.of("point", "point out", "point of order"));
        Tokens tokens = Tokens.of("They Point out a point of");
        assertThat(phrases.longest(tokens, 1)).isEqualTo(1);
        assertThat(phrases.longest(tokens, 4)).isEqualTo(0);
        assertThat(phrases.longest(tokens, 1, 2)).isEqualTo(0);
        assertThat(phrases.has("point of order")).isTrue();
        assertThat(phrases.has("point of")).isFalse();
    }
}
