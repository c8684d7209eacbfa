package dev.dateline.parser.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.NoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a0417 r i bc-pier-ferry 03-04 0212",
                "a041 u w",
                "s4170 bc-pier 03-04 0212",
                "GRB0417 4 POL 0212 GRE /GPA-12",
                "grb0417 3 pl 212 gpa 0417",
                "GRB0417 1 I",
                "ZCZC",
                "ZCZC GRB0417 240305"
            })
    void aHeaderIsReadAway(String header) {
        Envelope envelope = envelope(header + "\nFerry sinks at its pier\n");

        assertThat(envelope.above()).extracting(Envelope.Line::text).containsExactly(header);
        assertThat(envelope.above()).extracting(Envelope.Line::kind).containsExactly(NoteKind.TRANSMISSION);
        assertThat(envelope.isSent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A320 jet lands in a field",
                "B52 bombers fly over Greben, 4 of them",
                "MH370 1 year on",
                "AA1 2 3 4",
                "M25 closed 2 hours",
                "ZCZCX",
                "Covid19 4 years on",
                "BC-PIER-FERRY"
            })
    void aHeadlineIsNone(String headline) {
        Envelope envelope = envelope(headline + "\n\nThe ferry sank.\n");

        assertThat(envelope.above()).isEmpty();
        assertThat(envelope.isSent()).isFalse();
        assertThat(envelope.from()).isZero();
    }

    @Test
    void nothingButAHeaderLeavesNoStory() {
        Envelope envelope = envelope("\u0001a0417 r i bc-pier\u0002\r\n\u0003\u0004");

        assertThat(envelope.above()).extracting(Envelope.Line::text).containsExactly("a0417 r i bc-pier");
        assertThat(CopyReader.read("\u0001a0417 r i bc-pier\u0002\r\n\u0003\u0004")
                        .text())
                .isEmpty();
    }

    @Test
    void anHourWithAnAgencyIsLeftToTheTail() {
        Envelope envelope = envelope("ZCZC\nThe ferry sank.\nAP-GR-03-04-98 1405EST\n041405 GMT Mar 98\nNNNN\n");

        assertThat(envelope.below()).extracting(Envelope.Line::text).containsExactly("041405 GMT Mar 98", "NNNN");
    }

    private static Envelope envelope(String copy) {
        return Envelope.of(copy, 0, copy.length());
    }
}
