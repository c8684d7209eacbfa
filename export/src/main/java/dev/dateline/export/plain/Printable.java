package dev.dateline.export.plain;

/**
 * Copy with nothing in it that a terminal obeys or UTF-8 cannot carry. Every character stays in its place, so spans over
 * the copy are spans over what is printed.
 */
public final class Printable {
    private static final char REPLACEMENT = '\ufffd';

    private Printable() {}

    /** The copy: the only controls in it are TAB and LF, and U+FFFD stands for the others. */
    public static String of(String copy) {
        char[] printed = null;
        for (int i = 0; i < copy.length(); i++) {
            char c = copy.charAt(i);
            char safe = safe(c, copy, i);
            if (safe != c) {
                printed = printed == null ? copy.toCharArray() : printed;
                printed[i] = safe;
            }
        }
        return printed == null ? copy : new String(printed);
    }

    /** The copy in one line, its white space folded. */
    public static String line(String copy) {
        return String.join(" ", of(copy).strip().split("\\s+"));
    }

    private static char safe(char c, String copy, int i) {
        if (c >= ' ' && c < 0x7f) {
            return c;
        }
        if (c < ' ') {
            return safeControl(c, copy, i);
        }
        if (c < 0xa0) {
            return REPLACEMENT; // a terminal takes some of U+0080 to U+009F for escapes
        }
        if (c == '\u2028' || c == '\u2029') {
            return '\n';
        }
        return Character.isSurrogate(c) && !isPaired(copy, i) ? REPLACEMENT : c;
    }

    private static char safeControl(char c, String copy, int i) {
        return switch (c) {
            case '\t', '\n' -> c;
            case '\u000b', '\f' -> ' ';
            case '\r' -> i + 1 < copy.length() && copy.charAt(i + 1) == '\n' ? ' ' : '\n';
            default -> REPLACEMENT;
        };
    }

    private static boolean isPaired(String copy, int i) {
        return Character.isHighSurrogate(copy.charAt(i))
                ? i + 1 < copy.length() && Character.isLowSurrogate(copy.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(copy.charAt(i - 1));
    }
}
