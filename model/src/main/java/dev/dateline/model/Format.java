package dev.dateline.model;

/** What an article was read from. */
public enum Format {
    /** Wire copy or any plain text. */
    TEXT("text"),
    /** A web page. */
    HTML("html");

    private final String key;

    Format(String key) {
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
    public static Format of(String key) {
        for (Format value : values()) {
            if (value.key.equals(key)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no Format is called " + key);
    }
}
