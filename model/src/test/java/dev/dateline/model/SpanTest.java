package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void aSpanThatIsEmptyOrStartsBeforeZeroIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(9, 4))
                .withMessage("span [9, 4) is empty or starts before 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
    }

    @Test
    void theEndIsExclusive() {
        Span span = new Span(2, 5);

        assertThat(span.of("abcdefg")).isEqualTo("cde");
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(5)).isFalse();
        assertThat(span.overlaps(new Span(5, 6))).isFalse();
        assertThat(span.overlaps(new Span(4, 6))).isTrue();
        assertThat(span.contains(new Span(2, 5))).isTrue();
    }

    @Test
    void spansAreOrderedByStartThenByEnd() {
        assertThat(new Span(1, 9)).isLessThan(new Span(2, 3)).isGreaterThan(new Span(1, 8));
    }
}
