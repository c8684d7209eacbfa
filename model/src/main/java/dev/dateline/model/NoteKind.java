package dev.dateline.model;

/** What a note is. */
public enum NoteKind {
    /** The label ahead of a headline: UPDATE 2-. */
    MARKER("marker"),
    /** A note to desks, such as the bracketed line saying what an update adds. */
    ADVISORY("advisory"),
    /** What is corrected. */
    CORRECTION("correction"),
    /** A deck, bullet or standfirst. */
    SUMMARY("summary"),
    /** The desk's name of the story. */
    SLUG("slug"),
    /** The printed line that names who wrote it. */
    BYLINE("byline"),
    /** Who reported, wrote and edited. */
    CREDIT("credit"),
    /** Whom to ask. */
    CONTACT("contact"),
    /** The mark that ends a story. */
    END_MARK("end-mark"),
    /** Traces of sending. */
    TRANSMISSION("transmission"),
    /** A copyright line. */
    COPYRIGHT("copyright"),
    /** A line that only separates. */
    SEPARATOR("separator");

    private final String key;

    NoteKind(String key) {
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
    public static NoteKind of(String key) {
        for (NoteKind value : values()) {
            if (value.key.equals(key)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no NoteKind is called " + key);
    }
}
