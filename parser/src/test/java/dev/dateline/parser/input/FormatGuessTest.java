package dev.dateline.parser.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatGuessTest {
    private static final String LEAD = "ALTONA, March 4 (Agency) - Ministers met on Monday and agreed on little. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><title>x</title>",
                "\n <HTML lang=en>",
                "\ufeff<p>Talks went on.</p>",
                "<?xml version=\"1.0\"?><html/>",
                "<!-- cached --><html>",
                "Talks <b>went</b> on.<p>Then they</p><p>ended.</p>"
            })
    void markupIsAPageUnderAnyName(String text) {
        assertThat(FormatGuess.of(text, "story.txt")).isEqualTo(Format.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                LEAD,
                "<AGNC.N> " + LEAD,
                LEAD + "The editor typed <p> and <div>, she said.",
                LEAD + LEAD + LEAD + "<p>Pasted</p> <p>from</p> <b>a page</b>"
            })
    void copyThatMentionsTagsIsText(String text) {
        assertThat(FormatGuess.of(text, "story.txt")).isEqualTo(Format.TEXT);
    }

    @Test
    void theNameDecidesWhereTheContentDoesNot() {
        assertThat(FormatGuess.of(LEAD, "story.HTM")).isEqualTo(Format.HTML);
    }
}
