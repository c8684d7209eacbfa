package dev.dateline.model;

/** How a mention refers to its speaker. */
public enum MentionKind {
    /** By a name. */
    NAME("name"),
    /** By a common noun. */
    NOMINAL("nominal"),
    /** By a pronoun. */
    PRONOUN("pronoun");

    private final String key;

    MentionKind(String key) {
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
    public static MentionKind of(String key) {
        for (MentionKind value : values()) {
            if (value.key.equals(key)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no MentionKind is called " + key);
    }
}
