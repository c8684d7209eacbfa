package dev.dateline.cli;

/**
 * Makes copy from strangers harmless for a terminal: what a terminal would obey (escapes, other controls, marks that
 * turn the direction of writing) becomes visible and does nothing.
 */
final class Harmless {
    private static final int PICTURES = 0x2400; // U+241B pictures ESC
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xfffd;

    private Harmless() {}

    static String of(String copy) {
        StringBuilder harmless = null;
        for (int i = 0; i < copy.length(); ) {
            int c = copy.codePointAt(i);
            int shown = shown(c);
            if (shown != c && harmless == null) {
                harmless = new StringBuilder(copy.length()).append(copy, 0, i);
            }
            if (harmless != null) {
                harmless.appendCodePoint(shown);
            }
            i += Character.charCount(c);
        }
        return harmless == null ? copy : harmless.toString();
    }

    private static int shown(int c) {
        if (c < 0x20) {
            return PICTURES + c;
        }
        if (c == 0x7f) {
            return PICTURE_OF_DELETE;
        }
        boolean isHarmful = c >= 0x80 && c < 0xa0
                || c == 0x061c
                || c == 0x200e
                || c == 0x200f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xd800 && c < 0xe000;
        return isHarmful ? REPLACEMENT : c;
    }
}
