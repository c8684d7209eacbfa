package dev.dateline.export;

/**
 * What offsets over the text of an article count. {@link #UTF16} is how Java and JavaScript count, {@link #CODEPOINT}
 * how Python and jq do, {@link #UTF8} the bytes of the text.
 */
public enum Offsets {
    /** UTF-16 code units, as in the model. */
    UTF16("utf16"),
    /** Unicode code points. */
    CODEPOINT("codepoint"),
    /** Bytes of the text in UTF-8. */
    UTF8("utf8");

    private final String key;

    Offsets(String key) {
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
    public static Offsets of(String key) {
        for (Offsets value : values()) {
            if (value.key.equals(key)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no Offsets is called " + key);
    }
}
