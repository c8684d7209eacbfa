package dev.dateline.model;

/** What a desk has to do with a story that it may have run. */
public enum Status {
    /** A newer version of a story. */
    UPDATE("update"),
    /** It corrects an earlier version. */
    CORRECTION("correction"),
    /** Not to be published before a time. */
    EMBARGO("embargo"),
    /** The story is withdrawn. */
    WITHDRAWAL("withdrawal"),
    /** The story must not be used, and is to be taken down. */
    KILL("kill");

    private final String key;

    Status(String key) {
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
    public static Status of(String key) {
        for (Status value : values()) {
            if (value.key.equals(key)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no Status is called " + key);
    }
}
