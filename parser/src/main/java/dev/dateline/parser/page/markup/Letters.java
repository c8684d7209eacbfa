package dev.dateline.parser.page.markup;

import dev.dateline.parser.text.QuotationMarks;

/**
 * What {@link Character} says of letters, told of ASCII without its tables: names of elements and most text are nothing
 * else. The tables were a thirtieth of what reading a page costs (a profile of {@code PageBenchmark}).
 */
public final class Letters {
    private static final char ASCII = 0x80;

    private Letters() {}

    public static boolean isLetter(char c) {
        return c < ASCII ? isAmong(c | 0x20, 'a', 'z') : Character.isLetter(c);
    }

    public static boolean isLetterOrDigit(char c) {
        return c < ASCII ? isAmong(c | 0x20, 'a', 'z') || isAmong(c, '0', '9') : Character.isLetterOrDigit(c);
    }

    public static boolean isDigit(char c) {
        return c < ASCII ? isAmong(c, '0', '9') : Character.isDigit(c);
    }

    /** Whether a line has a digit: without one it has no day. */
    public static boolean haveDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean isUpperCase(char c) {
        return c < ASCII ? isAmong(c, 'A', 'Z') : Character.isUpperCase(c);
    }

    public static boolean isLowerCase(char c) {
        return c < ASCII ? isAmong(c, 'a', 'z') : Character.isLowerCase(c);
    }

    public static char toLowerCase(char c) {
        return c < ASCII ? (char) (isAmong(c, 'A', 'Z') ? c | 0x20 : c) : Character.toLowerCase(c);
    }

    /** Whether nobody sees it but as a gap. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u0085' || c > 0x167f && Character.isSpaceChar(c);
    }

    /** Whether nobody sees it at all. */
    public static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c < ' ' || c >= 127 && c < 160;
    }

    /** Letters and digits alone, in lower case. */
    public static String fold(String words) {
        char[] folded = new char[words.length()];
        int length = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isLetterOrDigit(c)) {
                folded[length++] = toLowerCase(c);
            }
        }
        return new String(folded, 0, length);
    }

    /** "“Join our club,” he said", "‘Join it,’ he said": whether a mark of quotation stands in a line; the apostrophe of "Berg’s" is none. */
    public static boolean holdsQuotation(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean single = c == '‘' || c == '‚' || c == '\'';
            if (QuotationMarks.isDouble(c) || single && (i == 0 || isSpace(line.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question or an answer opens at a place, by its letter: "Q: ", "A. ". */
    public static boolean opensTurn(CharSequence text, int at) {
        return at + 2 < text.length()
                && (text.charAt(at) == 'Q' || text.charAt(at) == 'A')
                && (text.charAt(at + 1) == ':' || text.charAt(at + 1) == '.')
                && isSpace(text.charAt(at + 2));
    }

    private static boolean isAmong(int c, char first, char last) {
        return c >= first && c <= last;
    }
}
