package dev.dateline.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reported stretch of content, inside one block.
 *
 * @param id {@code q1}, {@code q2} … in order
 * @param kind how much of it is verbatim
 * @param act what the source did
 * @param span what was said, without cue and source
 * @param verbatim the quoted words, marks excluded, in order
 * @param utterance the number of the act of saying, shared by its pieces
 * @param attribution who said it
 * @param inputOrNull where it stood in the input
 */
public record Quote(
        String id,
        QuoteKind kind,
        Act act,
        Span span,
        List<Span> verbatim,
        int utterance,
        Attribution attribution,
        @Nullable InputPlace inputOrNull)
        implements Serializable {
    /**
     * Copies the list and checks the parts against each other.
     *
     * @throws IllegalArgumentException if verbatim words lie outside, or the kind does not fit them
     */
    public Quote {
        Require.text(id, "quote's id");
        Require.from(1, utterance, "utterance");
        verbatim = List.copyOf(verbatim);
        int reach = 0;
        for (Span words : verbatim) {
            if (!span.contains(words) || words.start() < reach) {
                throw new IllegalArgumentException("verbatim " + words + " lies outside " + span + " or out of order");
            }
            reach = words.end();
        }
        if (verbatim.isEmpty() != (kind == QuoteKind.INDIRECT)) {
            throw new IllegalArgumentException("a " + kind.key() + " quote has verbatim " + verbatim);
        }
    }

    /** The words that attribute it. */
    public Optional<Span> cue() {
        return attribution.cue();
    }

    /** The noun phrase that names who said it. */
    public Optional<Span> source() {
        return attribution.source();
    }

    /** The id of the speaker; see {@link Article#speakerOf(Quote)}. */
    public Optional<String> speaker() {
        return attribution.speaker();
    }

    /** Where it stood in the input, if the parser was asked for origins. */
    public Optional<InputPlace> input() {
        return Optional.ofNullable(inputOrNull);
    }
}
