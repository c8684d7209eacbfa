package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void everyEnumIsReadByTheNameThatItPrints() {
        assertThat(Act.values()).allMatch(value -> Act.of(value.key()) == value);
        assertThat(BlockKind.values()).allMatch(value -> BlockKind.of(value.key()) == value);
        assertThat(EmphasisKind.values()).allMatch(value -> EmphasisKind.of(value.key()) == value);
        assertThat(Format.values()).allMatch(value -> Format.of(value.key()) == value);
        assertThat(MentionKind.values()).allMatch(value -> MentionKind.of(value.key()) == value);
        assertThat(NoteKind.values()).allMatch(value -> NoteKind.of(value.key()) == value);
        assertThat(QuoteKind.values()).allMatch(value -> QuoteKind.of(value.key()) == value);
        assertThat(SpeakerKind.values()).allMatch(value -> SpeakerKind.of(value.key()) == value);
        assertThat(Status.values()).allMatch(value -> Status.of(value.key()) == value);
    }

    @Test
    void aNameThatNobodyPrintsIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Act.of("shouting"))
                .withMessage("no Act is called shouting");
    }
}
