package dev.dateline.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person of a byline, a credit or a contact line.
 *
 * @param name in name case, never blank
 * @param roleOrNull what the person is or did: {@code Business Writer}, {@code reporting}, {@code editor}
 * @param placeOrNull where from
 */
public record Author(
        String name, @Nullable String roleOrNull, @Nullable String placeOrNull) implements Serializable {
    /** Checks that no part is blank. */
    public Author {
        Require.text(name, "author");
        Require.textOrNull(roleOrNull, "role");
        Require.textOrNull(placeOrNull, "author's place");
    }

    /** An author of whom only the name is known. */
    public static Author of(String name) {
        return new Author(name, null, null);
    }

    /** What the person is or did. */
    public Optional<String> role() {
        return Optional.ofNullable(roleOrNull);
    }

    /** Where the person filed from. */
    public Optional<String> place() {
        return Optional.ofNullable(placeOrNull);
    }
}
