package dev.dateline.parser.page.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ToldBodyTest {
    private static final String FIRST =
            "The harbour of Altona will close for two weeks in March, the port authority said on Monday.";
    private static final String SECOND =
            "Ships are to be sent to Wedel, where three new piers have been built since the autumn, it said.";
    private static final String THIRD =
            "The last ship to leave will be the Morning Star, which has lain there since her owner went to sea.";
    private static final String OTHER = "A walrus was seen on the beach of Wedel, and nobody knew whose it was.";

    @Test
    void aTextWithoutParagraphsKnowsItsOwn() {
        ToldBody told = new ToldBody(FIRST + " " + SECOND + THIRD.replace(",", ""));
        assertThat(told.says(SECOND, 300)).isEqualTo(1);
        assertThat(told.says(THIRD, 300)).isEqualTo(1);
        assertThat(told.says(OTHER, 300)).isEqualTo(4);
    }

    @Test
    void whatIsButTheOpeningSaysLessAgainstOthers() {
        ToldBody told = new ToldBody(FIRST + " " + SECOND + " " + THIRD);
        assertThat(told.says(OTHER, 4000)).isEqualTo(2);
    }

    @Test
    void aDescriptionAndAShortLineSayNothing() {
        assertThat(new ToldBody(FIRST).says(FIRST, 100)).isZero();
        assertThat(new ToldBody(FIRST + SECOND + THIRD).says("By Anna Berg", 100))
                .isZero();
    }
}
