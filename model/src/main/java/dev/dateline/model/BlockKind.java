package dev.dateline.model;

/** What a block of the body is. */
public enum BlockKind {
    /** A paragraph. */
    PARAGRAPH("paragraph"),
    /** A heading inside the story, with a level. */
    HEADING("heading"),
    /** An item of a list, with a level. */
    LIST_ITEM("list-item"),
    /** A paragraph set off as a quotation. */
    QUOTE("quote"),
    /** A table: a row a line, cells by TAB. */
    TABLE("table"),
    /** Text that keeps its lines. */
    PREFORMATTED("preformatted");

    private final String key;

    BlockKind(String key) {
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
    public static BlockKind of(String key) {
        for (BlockKind value : values()) {
            if (value.key.equals(key)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no BlockKind is called " + key);
    }
}
