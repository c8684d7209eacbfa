package dev.dateline.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An image of the story.
 *
 * @param url the absolute address
 * @param captionOrNull the caption as printed
 * @param creditOrNull who made it
 * @param atOrNull the offset in the text before which it stood; absent for an image of the head
 */
public record Image(
        String url,
        @Nullable String captionOrNull,
        @Nullable String creditOrNull,
        @Nullable Integer atOrNull) implements Serializable {
    /** Checks that no part is blank. */
    public Image {
        Require.text(url, "image url");
        Require.textOrNull(captionOrNull, "caption");
        Require.textOrNull(creditOrNull, "image credit");
        if (atOrNull != null) {
            Require.from(0, atOrNull, "image offset");
        }
    }

    /** The caption as printed. */
    public Optional<String> caption() {
        return Optional.ofNullable(captionOrNull);
    }

    /** Who made it. */
    public Optional<String> credit() {
        return Optional.ofNullable(creditOrNull);
    }

    /** The offset in the text before which it stood, in UTF-16 code units. */
    public OptionalInt at() {
        return atOrNull == null ? OptionalInt.empty() : OptionalInt.of(atOrNull);
    }
}
