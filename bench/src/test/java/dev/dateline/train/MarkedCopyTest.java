package dev.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Span;
import dev.dateline.train.GoldStory.Attribution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is learned from a story of our own is what stands between its marks. */
class MarkedCopyTest {
    @Test
    void marksAreSpansOfTheBody() {
        GoldStory story = MarkedCopy.story(
                "The lamp was dark all night. {q1:“It is out,”} {s1:the keeper} {c1:said}. {q1:“Bring oil.”}");
        Attribution said = story.attributions().get(0);
        assertThat(words(story, said.source())).containsExactly("the keeper");
        assertThat(words(story, said.cue())).containsExactly("said");
        assertThat(words(story, said.content())).containsExactly("“It is out,”", "“Bring oil.”");
    }

    @Test
    void aSourceMayHaveTwoCues() {
        GoldStory story =
                MarkedCopy.story("{s1,2:The keeper} {c1:said} {q1:the lamp was out} and {c2:asked for} {q2:oil}.");
        assertThat(story.attributions())
                .extracting(attribution -> words(story, attribution.source()))
                .containsExactly(List.of("The keeper"), List.of("The keeper"));
    }

    @Test
    void whatIsSaidInsideOfAContentBelongsToBoth() {
        GoldStory story =
                MarkedCopy.story("{s1:The keeper} {c1:said} {q1:that} {s2 q1:his son} {c2 q1:hoped} {q1,2:for oil}.");
        assertThat(story.attributions())
                .extracting(attribution -> words(story, attribution.content()))
                .containsExactly(List.of("that", "his son", "hoped", "for oil"), List.of("for oil"));
        assertThat(words(story, story.attributions().get(1).source())).containsExactly("his son");
    }

    @Test
    void aBraceTooManyIsRefused() {
        assertThatThrownBy(() -> MarkedCopy.story("The keeper {c1:said it was {q1:late}."))
                .hasMessageContaining("a brace that belongs to no mark");
    }

    @Test
    void aNumberWithoutContentIsRefused() {
        assertThatThrownBy(() -> MarkedCopy.story("{s1:The keeper} {c1:said} nothing."))
                .hasMessageContaining("number 1 has no content or no cue");
    }

    @Test
    void allStoriesAreRead() {
        List<GoldStory> stories = MarkedCopy.stories();
        assertThat(stories).hasSizeGreaterThan(100);
        assertThat(stories) // a few only show what attributes nothing
                .filteredOn(story -> story.attributions().isEmpty())
                .hasSizeLessThan(stories.size() / 10);
    }

    private static List<String> words(GoldStory story, List<Span> spans) {
        return spans.stream().map(span -> span.of(story.body().tokens().text())).toList();
    }
}
