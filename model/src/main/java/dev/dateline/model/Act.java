package dev.dateline.model;

/** What the source did. */
public enum Act {
    /** Said, told, asked. */
    SPEECH("speech"),
    /** Wrote, posted; a statement, law or report saying so. */
    WRITING("writing"),
    /** Believes, hopes, wants, found: reported, never to be taken for speech. */
    THOUGHT("thought");

    private final String key;

    Act(String key) {
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
    public static Act of(String key) {
        for (Act value : values()) {
            if (value.key.equals(key)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no Act is called " + key);
    }
}
