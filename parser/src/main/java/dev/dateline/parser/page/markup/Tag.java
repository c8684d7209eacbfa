package dev.dateline.parser.page.markup;

import dev.dateline.parser.text.FactFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a reader sees of an element, by its tag alone. */
public enum Tag {
    INLINE,
    BLOCK,
    SECTION,
    NAV,
    ASIDE,
    HEADER,
    FOOTER,
    FORM,
    ARTICLE,
    BUTTON,
    MAIN,
    PARAGRAPH,
    HEADING,
    LIST,
    ORDERED,
    ITEM,
    QUOTE,
    TABLE,
    ROW,
    CELL,
    PRE,
    FIGURE,
    CAPTION,
    BREAK,
    RULE,
    LINK,
    STRONG,
    EM,
    SPOKEN,
    IMAGE,
    SKIP;

    static final Tag[] VALUES = values();
    private static final Map<String, Tag> BY_NAME = new HashMap<>();

    static {
        for (List<String> row : FactFile.rows(Tag.class, "tags.txt", 2)) {
            BY_NAME.put(row.get(0), valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** The tag of an element with this name, in lower case and without a prefix. */
    public static Tag of(String name) {
        return BY_NAME.getOrDefault(name, INLINE);
    }

    /** Whether its text stands in lines of its own. */
    public boolean isBlock() {
        return this != INLINE && this != LINK && this != STRONG && this != EM && this != SPOKEN && this != IMAGE;
    }
}
