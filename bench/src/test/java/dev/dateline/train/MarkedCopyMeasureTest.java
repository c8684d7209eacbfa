package dev.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import org.junit.jupiter.api.Test;

/** What is found, and what is reported wrongly, is counted by cues. */
class MarkedCopyMeasureTest {
    @Test
    void foundAndWrongAreToldApart() {
        GoldStory story = MarkedCopy.story(
                "{s1:Ida Holm} {c1:said} {q1:the lamp was out}. Ole Rask said it was late. {s2:It} {c2:glowed} {q2:so}.");
        MarkedCopyMeasure measure = new MarkedCopyMeasure();
        measure.count(
                story,
                ArticleParser.builder()
                        .build()
                        .parse(Source.text(story.body().tokens().text())));
        assertThat(measure.line("all"))
                .isEqualTo("all       stories    1  marked     2  found 0.500  with its source 0.500"
                        + "  reported     2  right 0.500");
    }

    @Test
    void everyFieldHasStoriesThatNothingIsLearnedFrom() {
        assertThat(MarkedCopy.FIELDS)
                .allSatisfy(field -> assertThat(MarkedCopy.unlearned(field)).isNotEmpty());
    }
}
