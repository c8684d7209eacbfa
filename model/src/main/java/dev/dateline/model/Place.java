package dev.dateline.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of a dateline, in name case: {@code Portland} with the region {@code Ore.}.
 *
 * @param name the town, never blank
 * @param regionOrNull the state, province or country as printed
 */
public record Place(String name, @Nullable String regionOrNull) implements Serializable {
    /** Checks that no part is blank. */
    public Place {
        Require.text(name, "place");
        Require.textOrNull(regionOrNull, "region");
    }

    /** A place without a region. */
    public static Place of(String name) {
        return new Place(name, null);
    }

    /** The state, province or country as printed. */
    public Optional<String> region() {
        return Optional.ofNullable(regionOrNull);
    }
}
