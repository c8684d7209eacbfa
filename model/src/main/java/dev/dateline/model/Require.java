package dev.dateline.model;

import org.jspecify.annotations.Nullable;

/** The checks that several records share; a failed one names the fact. */
final class Require {
    private Require() {}

    static String text(String value, String fact) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(fact + " is blank: what is unknown is absent");
        }
        return value;
    }

    static @Nullable String textOrNull(@Nullable String value, String fact) {
        return value == null ? null : text(value, fact);
    }

    static int from(int least, int value, String fact) {
        if (value < least) {
            throw new IllegalArgumentException(fact + " is " + value + ", less than " + least);
        }
        return value;
    }
}
