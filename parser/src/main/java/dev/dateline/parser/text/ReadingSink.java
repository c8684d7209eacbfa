package dev.dateline.parser.text;

/**
 * Where a room says which of its rules read what. It is handed down the whole street; where nobody listens it does
 * nothing, so a room asks {@link #listens()} before it makes a string.
 */
public interface ReadingSink {
    /** Nobody listens. */
    ReadingSink SILENT = new ReadingSink() {
        @Override
        public boolean listens() {
            return false;
        }

        @Override
        public void read(String rule, int at, String words, String result, int score, String reason) {}
    };

    /** Whether it is worth the while to make the strings of a reading. */
    boolean listens();

    /**
     * Takes one reading.
     *
     * @param rule the rule's name, in lower case with hyphens
     * @param at the offset in the text of the draft where the words begin, or -1 where they stand outside it
     * @param words what was read, as printed
     * @param result what it was read as
     * @param score how sure, higher is surer; only readings of one rule compare
     * @param reason why, in a few words
     */
    void read(String rule, int at, String words, String result, int score, String reason);
}
