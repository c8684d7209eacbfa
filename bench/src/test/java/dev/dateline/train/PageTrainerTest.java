package dev.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.parser.input.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is learned from a page are its passages, each with the answer that people gave. */
class PageTrainerTest {
    private static final String SANK =
            "The ferry sank at its pier on Monday, in water no deeper than a bathtub, and nobody was hurt.";
    private static final String MAYOR = "The mayor, who had come to see it off, promised a new one by the summer.";
    private static final String LIFE = "Jane Doe writes about boats, bridges and the people who fall off them.";

    @Test
    void aPassageIsRightWhereTheStoryHasItsWords() throws IOException, Refusal {
        assertThat(answers("{\"body\": \"" + SANK + "\\n\\n" + MAYOR + "\"}")).containsExactly(true, true, false);
    }

    @Test
    void whereNobodyGaveTheStoryOnlyThePassagesOfItsSnippetsTeach() throws IOException, Refusal {
        assertThat(answers("{\"with\": [\"deeper than a bathtub\"], \"without\": [\"fall off them\"]}"))
                .containsExactly(true, null, false);
    }

    @Test
    void aSiteIsToldByItsHostsLastParts() {
        assertThat(PageTrainer.site("https://www.post.example/a?b")).isEqualTo("post.example");
        assertThat(PageTrainer.site("https://news.post.co.uk/a")).isEqualTo("post.co.uk");
        assertThat(PageTrainer.site("https://archive.example/web/2024/https://post.example/a"))
                .isEqualTo("post.example");
    }

    private static List<Boolean> answers(String gold) throws IOException, Refusal {
        JsonNode read = JsonMapper.builder().build().readTree(gold);
        String page =
                "<html><body><article><p>" + SANK + "</p><p>" + MAYOR + "</p><p>" + LIFE + "</p></article></body>";
        return PageTrainer.examples(page.getBytes(StandardCharsets.UTF_8), "", read).stream()
                .map(PassageExample::answer)
                .toList();
    }
}
