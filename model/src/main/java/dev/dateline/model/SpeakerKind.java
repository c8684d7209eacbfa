package dev.dateline.model;

/** What a speaker is. */
public enum SpeakerKind {
    /** One person. */
    PERSON("person"),
    /** A company, agency, government, party. */
    ORGANIZATION("organization"),
    /** Several people, named or not. */
    GROUP("group"),
    /** A report, law, poll or statement. */
    DOCUMENT("document"),
    /** Not known. */
    UNKNOWN("unknown");

    private final String key;

    SpeakerKind(String key) {
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
    public static SpeakerKind of(String key) {
        for (SpeakerKind value : values()) {
            if (value.key.equals(key)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no SpeakerKind is called " + key);
    }
}
