package dev.dateline.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What the text says about who said a quote.
 *
 * @param cueOrNull the words that attribute it
 * @param sourceOrNull the noun phrase that names who said it, as printed
 * @param viaOrNull who relayed it
 * @param addresseeOrNull to whom it was said
 * @param occasionOrNull where or how it was said
 * @param speakerOrNull the id of the speaker
 * @param coSpeakers the ids of further speakers of a joint source
 * @param hundredthsOrNull the confidence in hundredths, 0 to 100; absent without a speaker
 */
public record Attribution(
        @Nullable Span cueOrNull,
        @Nullable Span sourceOrNull,
        @Nullable Span viaOrNull,
        @Nullable Span addresseeOrNull,
        @Nullable Span occasionOrNull,
        @Nullable String speakerOrNull,
        List<String> coSpeakers,
        @Nullable Integer hundredthsOrNull)
        implements Serializable {
    /** Nothing attributes it. */
    public static final Attribution NONE = new Attribution(null, null, null, null, null, null, List.of(), null);

    /** Copies the list and checks that a confidence has a speaker. */
    public Attribution {
        coSpeakers = List.copyOf(coSpeakers);
        Require.textOrNull(speakerOrNull, "speaker's id");
        if (speakerOrNull == null && !coSpeakers.isEmpty()) {
            throw new IllegalArgumentException("co-speakers " + coSpeakers + " stand without a speaker");
        }
        if (hundredthsOrNull != null && (speakerOrNull == null || hundredthsOrNull < 0 || hundredthsOrNull > 100)) {
            throw new IllegalArgumentException(
                    "confidence " + hundredthsOrNull + " is not in 0 to 100, or has no speaker");
        }
    }

    /** The words that attribute it: {@code said}, {@code according to}. */
    public Optional<Span> cue() {
        return Optional.ofNullable(cueOrNull);
    }

    /** The noun phrase that names who said it, as printed; {@code attributedTo} in JSON. */
    public Optional<Span> source() {
        return Optional.ofNullable(sourceOrNull);
    }

    /** Who relayed it. */
    public Optional<Span> via() {
        return Optional.ofNullable(viaOrNull);
    }

    /** To whom it was said. */
    public Optional<Span> addressee() {
        return Optional.ofNullable(addresseeOrNull);
    }

    /** Where or how it was said: {@code in a post on X}. */
    public Optional<Span> occasion() {
        return Optional.ofNullable(occasionOrNull);
    }

    /** The id of the speaker. */
    public Optional<String> speaker() {
        return Optional.ofNullable(speakerOrNull);
    }

    /** The probability that the speaker is right, 0 to 1. */
    public OptionalDouble confidence() {
        return hundredthsOrNull == null ? OptionalDouble.empty() : OptionalDouble.of(hundredthsOrNull / 100.0);
    }
}
