package dev.dateline.parser.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.parser.text.ReadingSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryBordersTest {
    private static final String FERRY = """
            Ferry sinks at its pier

            GREBEN, March 4 (Reuters) - Nobody was hurt when the ferry sank.""";
    private static final String MILL = """
            Mill closes after a fire

            TORVALD, March 5 (Reuters) - The mill in Torvald will not open again.""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n=====\n\n",
                "\n===\n",
                "\r\n-----\r\n",
                "\n\n---\n\n",
                "\n\n_____\n\n",
                "\n***\n",
                "\n\n* * *\n\n",
                "\n\n~~~~~\n\n",
                "\n#####\n",
                "\n\n\n=====\n=====\n\n\n",
                "\n\f",
                "\n\f\n",
                "\u2028----------\u2028"
            })
    void aSeparatorAheadOfAHeadBelongsToNoStory(String separator) {
        assertThat(stories(FERRY + separator + MILL + separator + FERRY)).containsExactly(FERRY, MILL, FERRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"###", "-0-", "-30-", "ENDS", "(END)", "Enditem", "Reuter", "REUTERS JD/JR", "# # #"})
    void anEndMarkBelongsToTheStoryAboveIt(String mark) {
        String ended = FERRY + "\n\n" + mark;

        assertThat(stories(ended + "\n\n" + MILL)).containsExactly(ended, MILL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She went home.",
                "By Monday the town had counted its losses, and",
                "Nobody at the pier had seen it coming, and nobody said so.",
                "what was left of it lay on the pier.",
                "1998  4  12\n1999  5  11",
                "Contact: Anna Berg, +44 1632 960001",
                "(Reporting by Anna Berg in Greben)"
            })
    void whatIsNoHeadOpensNoStory(String below) {
        for (String separator : List.of("***", "=====", "###", "-30-", "\f")) {
            String copy = FERRY + "\n\n" + separator + "\n\n" + below;
            assertThat(stories(copy)).as(separator).containsExactly(copy);
        }
    }

    @Test
    void separatorsAtBothEndsBelongToNoStory() {
        assertThat(stories("=====\n" + FERRY + "\n=====\n" + MILL + "\n=====\n"))
                .containsExactly(FERRY, MILL);
    }

    @Test
    void aLineBehindTheLastMessageIsNoStoryOfItsOwn() {
        String copy = "\u0001a0417 r i bc-pier\n\u0002" + FERRY + "\n\u0003\u0004\nNNNN\n";

        assertThat(stories(copy)).containsExactly(copy);
    }

    @Test
    void manyLinesCostTheirNumber() {
        List<String> odd = List.of(
                "***\n", "=\n===\n", "###\nA\n\n", "\f", "By A\n***\n", "\u0001", "a0417 r i\n", "^A\n", "BC-A\n\n");
        for (String lines : odd) {
            String copy = lines.repeat(500_000 / lines.length());
            assertTimeout(Duration.ofSeconds(60), () -> stories(copy), lines);
        }
        for (String sign : List.of("=", "* ", "-", "^", "\u0004", " ")) {
            String copy = FERRY + "\n" + sign.repeat(500_000) + "\n" + MILL;
            assertTimeout(Duration.ofSeconds(60), () -> stories(copy), sign);
        }
    }

    private static List<String> stories(String copy) {
        List<String> stories = new ArrayList<>();
        StoryBorders.stories(copy, ReadingSink.SILENT).forEach(story -> stories.add(story.of(copy)));
        return stories.isEmpty() ? List.of(copy) : stories;
    }
}
