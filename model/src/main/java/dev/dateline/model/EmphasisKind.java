package dev.dateline.model;

/** How words are set off. */
public enum EmphasisKind {
    /** Bold. */
    STRONG("strong"),
    /** Italic. */
    EMPHASIS("emphasis");

    private final String key;

    EmphasisKind(String key) {
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
    public static EmphasisKind of(String key) {
        for (EmphasisKind value : values()) {
            if (value.key.equals(key)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no EmphasisKind is called " + key);
    }
}
