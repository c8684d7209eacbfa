package dev.dateline.model;

import java.io.Serializable;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the article should know about how it was read.
 *
 * @param code stable, in lower case with hyphens: {@code charset-contradicted}
 * @param message a sentence for people
 * @param atOrNull the offset in the text that it is about
 */
public record Diagnostic(
        String code, String message, @Nullable Integer atOrNull) implements Serializable {
    /** Checks the texts. */
    public Diagnostic {
        Require.text(code, "diagnostic's code");
        Require.text(message, "diagnostic's message");
        if (atOrNull != null) {
            Require.from(0, atOrNull, "diagnostic's offset");
        }
    }

    /** A diagnostic of the whole article. */
    public static Diagnostic of(String code, String message) {
        return new Diagnostic(code, message, null);
    }

    /** The offset in the text that it is about. */
    public OptionalInt at() {
        return atOrNull == null ? OptionalInt.empty() : OptionalInt.of(atOrNull);
    }
}
