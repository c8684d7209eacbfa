package dev.dateline.export.markdown;

/**
 * A marked stretch of the text.
 *
 * @param address of a link, escaped; else empty
 */
record Mark(Kind kind, int start, int end, String address) {
    /** What it is, the outer ones of a stretch first. */
    enum Kind {
        LINK("[", "]"),
        STRONG("**", "**"),
        EMPHASIS("*", "*");

        private final String opening;
        private final String closing;

        Kind(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }
    }

    boolean isLink() {
        return kind == Kind.LINK;
    }

    /** What opens it. */
    String opening() {
        return kind.opening;
    }

    /** What closes it. */
    String closing() {
        return isLink() ? kind.closing + "(" + address + ")" : kind.closing;
    }

    Mark between(int newStart, int newEnd) {
        return newStart == start && newEnd == end ? this : new Mark(kind, newStart, newEnd, address);
    }
}
