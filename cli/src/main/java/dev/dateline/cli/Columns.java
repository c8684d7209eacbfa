package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in the columns of a terminal, where an accent takes none and a Chinese character takes two. */
final class Columns {
    /** By and large the wide and fullwidth characters of Unicode's annex 11, first and last of each range. */
    private static final int[][] WIDE = {
        {0x1100, 0x115f},
        {0x2e80, 0x303e},
        {0x3040, 0xa4cf},
        {0xac00, 0xd7a3},
        {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},
        {0xff00, 0xff60},
        {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff},
        {0x1f900, 0x1f9ff},
        {0x20000, 0x3fffd},
    };

    private Columns() {}

    /** How many columns a text takes. */
    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    /** The text, filled with spaces to a width. */
    static String fill(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text, cut to a width if it is wider, with an ellipsis for what is cut. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        return text.substring(0, fitting(text, 0, width - 1)).stripTrailing() + "…";
    }

    /** The lines of a text of one paragraph, broken at its spaces, or where a line has none, between characters. */
    static List<String> wrap(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        String text = paragraph.strip();
        int start = 0;
        while (start < text.length()) {
            int fits = fitting(text, start, width);
            int end = fits;
            if (fits < text.length()) {
                int space = text.lastIndexOf(' ', fits);
                end = space > start ? space : fits;
            }
            lines.add(text.substring(start, end).strip());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines;
    }

    /** The offset behind the last character that fits, but behind one at least. */
    private static int fitting(String text, int start, int width) {
        int columns = 0;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            columns += of(c);
            if (columns > width && i > start) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        for (int[] range : WIDE) {
            if (c <= range[1]) {
                return c >= range[0];
            }
        }
        return false;
    }
}
