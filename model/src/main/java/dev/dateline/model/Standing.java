package dev.dateline.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a story stands to earlier versions of itself and to its release.
 *
 * @param statusOrNull what a desk has to do with it
 * @param revisionOrNull the number of the update, from 1
 * @param embargoOrNull not to be published before
 */
public record Standing(
        @Nullable Status statusOrNull,
        @Nullable Integer revisionOrNull,
        @Nullable Moment embargoOrNull) implements Serializable {
    /** A story that says nothing of it. */
    public static final Standing NONE = new Standing(null, null, null);

    /** Checks the number. */
    public Standing {
        if (revisionOrNull != null) {
            Require.from(1, revisionOrNull, "revision");
        }
    }

    /** What a desk has to do with it. */
    public Optional<Status> status() {
        return Optional.ofNullable(statusOrNull);
    }

    /** The number of the update: 2 in {@code UPDATE 2-}. */
    public OptionalInt revision() {
        return revisionOrNull == null ? OptionalInt.empty() : OptionalInt.of(revisionOrNull);
    }

    /** Not to be published before. */
    public Optional<Moment> embargo() {
        return Optional.ofNullable(embargoOrNull);
    }
}
