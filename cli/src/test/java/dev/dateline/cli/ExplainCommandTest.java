package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code dateline explain}: why each quote is one, and of whom. */
class ExplainCommandTest {
    @Test
    void aQuoteIsExplainedByItsCueAndHowSureItIs() {
        assertThat(explained("“We are late,” said Anna Berg. “We know.”\n\nShe told Radio One that it rained."))
                .containsPattern(
                        "quote +“We are late,” +Anna Berg +\\d+  “said” ahead of its source; cue by \\d+, source by \\d+\n")
                .containsPattern("quote +“We know.” +Anna Berg +0  no cue; goes on with the quotation before it\n")
                .containsPattern(
                        "quote +it rained +She +\\d+  “told” behind its source; cue by \\d+, source by \\d+\n");
    }

    @Test
    void aQuoteIsExplainedByWhatStandsAroundIt() {
        assertThat(explained("ANNA BERG: “We are late.”\n\nThe word is “a long and windy winter” in town."))
                .containsPattern("quote +“We are late.” +ANNA BERG +0  a name and a colon ahead of it\n")
                .containsPattern("quote +“a long and windy winter” .* 0  no cue");
    }

    @Test
    void aSpeakerIsExplainedByWhatItsSourceIs() {
        assertThat(explained("“We are late,” said Anna Berg. “We know,” she said. A spokesman said it rained."))
                .containsPattern("speaker +Anna Berg +Anna Berg +\\d+  its source is a name")
                .containsPattern("speaker +she +Anna Berg +\\d+  its source is a pronoun")
                .containsPattern("speaker +A spokesman +A spokesman +\\d+  its source is a phrase without a name");
    }

    @Test
    void anotherLanguageIsExplainedByItsMarks() {
        assertThat(explained("Le port rouvre lundi après neuf jours de grève, et la ville est soulagée."
                        + " « Nous sommes en retard », a dit la directrice du port."))
                .containsPattern(
                        "quote +« Nous sommes en retard » +no source +0  no cue; only marks are read in this language\n");
    }

    private static String explained(String copy) {
        return Call.reading("Late\n\n" + copy, "explain").out();
    }
}
