package dev.dateline.parser.copy;

/**
 * A place in a file where one story may end and another begin.
 *
 * @param last the last line above it
 * @param next the first line below it
 * @param kind what stands there
 * @param key what is printed there, the same for borders of one make
 * @param opening what the lines below it look like
 */
record Border(int last, int next, Kind kind, String key, Opening opening) {
    /** What may stand between stories. */
    enum Kind {
        /** The controls or lines of machines that send one story after the other. */
        MESSAGE("a message begins"),
        /** A bar, with an end mark above it or none. */
        BAR("a bar parts them"),
        /** The mark that ends a story. */
        END_MARK("an end mark parts them"),
        /** The end of a page. */
        PAGE("a page ends"),
        /** A short separator, which may be a pause, too. */
        BREAK("a separator parts them"),
        /** Nothing: the lines below begin with a slug. */
        SLUG("a slug begins a story");

        private final String reason;

        Kind(String reason) {
            this.reason = reason;
        }

        /** Why it may be a border, in a few words. */
        String reason() {
            return reason;
        }
    }
}
