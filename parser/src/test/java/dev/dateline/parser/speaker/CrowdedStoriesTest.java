package dev.dateline.parser.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.model.Article;
import dev.dateline.model.Speaker;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Limits;
import dev.dateline.parser.Source;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Thousands of speakers, and of mentions of one, cost no more each than a few. */
class CrowdedStoriesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SYLLABLES = "babedilokamorusatevi";

    @Test
    void twentyThousandSpeakersAreReadInTime() {
        StringBuilder copy = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String name = name(i);
            copy.append("“The bridge is shut,” said Mayor Anna ").append(name).append(". She said it was old. ");
            copy.append(name(i / 2)).append(", a baker, met the officials, who had left.\n\n");
        }
        Article story = assertTimeout(LIMIT, () -> parse(copy.toString()));
        assertThat(story.speakers()).hasSizeGreaterThan(9_000);
    }

    @Test
    void aHundredThousandMentionsOfOneAreReadInTime() {
        StringBuilder copy = new StringBuilder("Mayor Anna Berg came.\n\n");
        for (int i = 0; i < 25_000; i++) {
            copy.append("Berg saw the pier. She liked it, she wrote. “I like it,” she said.\n\n");
        }
        Article story = assertTimeout(LIMIT, () -> parse(copy.toString()));
        assertThat(story.speakers()).extracting(Speaker::name).contains("Anna Berg");
    }

    private static Article parse(String copy) {
        Limits limits = new Limits(Limits.MAX_BYTES, Limits.MAX_DEPTH, 1_000_000);
        return ArticleParser.builder().limits(limits).build().parse(Source.text(copy));
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 10_000; rest > 0; rest /= 10) {
            int at = rest % 10 * 2;
            name.append(SYLLABLES, at, at + 2);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
