package dev.dateline.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryEndsTest {
    private static final String SANK =
            "The ferry sank at its pier on Monday, in water no deeper than a bathtub, and nobody was hurt.";
    private static final String MAYOR = "The mayor, who had come to see it off, promised a new one by the summer.";
    private static final byte[] PAGE = ("<html><body><article><h1>Ferry sinks</h1><p>GREBEN, March 4 (AP) — " + SANK
                    + "</p><p>" + MAYOR + "</p></article></body></html>")
            .getBytes(UTF_8);

    @Test
    void aStoryKeepsItsEndsThoughItsDatelineIsParted() {
        StoryEnds ends = new StoryEnds();

        ends.count("https://post.example/a", PAGE, "GREBEN, March 4 (AP) — " + SANK + "\n\n" + MAYOR);

        assertThat(ends.table()).isEqualTo("stories: 1, first paragraph kept: 1.0000, last paragraph kept: 1.0000");
    }

    @Test
    void aPageThatLostItsLeadIsNamed() {
        StoryEnds ends = new StoryEnds();

        ends.count("https://post.example/a", PAGE, "A lead that is not there.\n\n" + MAYOR);

        assertThat(ends.table())
                .isEqualTo(
                        "lead lost: https://post.example/a\nstories: 1, first paragraph kept: 0.0000, last paragraph kept: 1.0000");
    }
}
