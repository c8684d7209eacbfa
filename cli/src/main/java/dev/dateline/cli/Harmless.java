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

    /** The copy in one line, its white space folded. */
    static String line(String copy) {
        return of(String.join(" ", copy.strip().split("\\s+")));
    }

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
        return isHarmful(c) ? REPLACEMENT : c;
    }

    private static boolean isHarmful(int c) {
        return isBetween(c, 0x80, 0x9f) // a terminal takes some of these for escapes
                || isBetween(c, 0x200e, 0x200f) // marks of direction, here and below
                || isBetween(c, 0x2028, 0x202e)
                || isBetween(c, 0x2066, 0x2069)
                || c == 0x061c
                || isBetween(c, 0xd800, 0xdfff); // half a pair, which UTF-8 does not have
    }

    private static boolean isBetween(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
