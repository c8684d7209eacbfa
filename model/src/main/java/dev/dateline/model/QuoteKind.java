package dev.dateline.model;

/** How much of a quote is in quotation marks. */
public enum QuoteKind {
    /** All of it but punctuation is verbatim. */
    DIRECT("direct"),
    /** Part of it is verbatim. */
    MIXED("mixed"),
    /** None of it is verbatim. */
    INDIRECT("indirect");

    private final String key;

    QuoteKind(String key) {
        this.key = key;
    }

    /** The name in JSON. */
    public String key() {
        return key;
    }

    /**
     * The value with this name in JSON.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static QuoteKind of(String key) {
        for (QuoteKind value : values()) {
            if (value.key.equals(key)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no QuoteKind is called " + key);
    }
}
