package dev.dateline.export.markdown;

/** The character references of HTML, which Markdown reads too: by name or by number. */
final class Entities {
    /** The longest name has 31 letters. */
    private static final int LONGEST = 34;

    private Entities() {}

    /** Whether the ampersand here may begin one. */
    static boolean beginsAt(String text, int ampersand, int end) {
        int last = Math.min(end, ampersand + LONGEST);
        for (int i = ampersand + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > ampersand + 1;
            }
            boolean isNamed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!isNamed && !(c == '#' && i == ampersand + 1)) {
                return false;
            }
        }
        return false;
    }
}
