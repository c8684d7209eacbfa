package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.parser.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void aChineseCharacterTakesTwoColumnsAndAnAccentNone() {
        assertThat(Columns.of("新华社")).isEqualTo(6);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.fill("华", 4)).isEqualTo("华  ");
    }

    @Test
    void aLineBreaksAtASpaceOrWhereItMust() {
        assertThat(Columns.wrap("the tide will turn", 8)).containsExactly("the tide", "will", "turn");
        assertThat(Columns.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(Columns.wrap("新华社北京", 4)).containsExactly("新华", "社北", "京");
        assertThat(Columns.wrap("🚢🚢", 1)).containsExactly("🚢", "🚢");
        assertThat(Columns.wrap("", 4)).isEmpty();
    }

    @Test
    void readingsStandInColumnsAndLongWordsAreCut() {
        List<Reading> readings = List.of(
                new Reading("dateline", null, "ALTONA (Reuters) -", "dateline", 95, "place and agency"),
                new Reading("byline", null, "By " + "x".repeat(60), "byline", 7, "it begins with By"));

        assertThat(ReadingTable.print(readings, Paint.NONE)).isEqualTo("""
                RULE      WORDS                                         RESULT    SCORE  REASON
                dateline  ALTONA (Reuters) -                            dateline     95  place and agency
                byline    By xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…  byline        7  it begins with By
                """);
    }
}
