package dev.dateline.parser.copy;

import java.util.Arrays;

/**
 * The lines of a copy, as offsets: where each begins and ends without the white space around it, how far it is indented,
 * and what the joining of wrapped lines asks about it. Blank lines are not kept; a line knows whether one stood before it.
 */
final class Lines {
    private static final byte BLANK_BEFORE = 1;
    private static final byte HAS_LOWER = 2;

    private final String text;
    private int count;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] indents = new int[64];
    private byte[] traits = new byte[64];

    private Lines(String text) {
        this.text = text;
    }

    static Lines of(String text) {
        Lines lines = new Lines(text);
        boolean blankBefore = true;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            blankBefore = !lines.add(at, end, blankBefore);
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            at = end + (pair ? 2 : 1);
        }
        return lines;
    }

    /** Whether this was a line with something on it. */
    private boolean add(int from, int to, boolean blankBefore) {
        int start = from;
        int indent = 0;
        while (start < to && isNothing(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? 4 : CopyReader.isSpace(text.charAt(start)) ? 1 : 0;
            start++;
        }
        int end = to;
        while (end > start && isNothing(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return false;
        }
        if (count == starts.length) {
            int room = count * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            indents = Arrays.copyOf(indents, room);
            traits = Arrays.copyOf(traits, room);
        }
        starts[count] = start;
        ends[count] = end;
        indents[count] = indent;
        traits[count] = (byte) ((blankBefore ? BLANK_BEFORE : 0) | (hasLower(start, end) ? HAS_LOWER : 0));
        count++;
        return true;
    }

    private boolean hasLower(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    int indent(int line) {
        return indents[line];
    }

    boolean isAfterBlank(int line) {
        return (traits[line] & BLANK_BEFORE) != 0;
    }

    boolean hasLower(int line) {
        return (traits[line] & HAS_LOWER) != 0;
    }

    /** How many columns the line takes, its indent counted. */
    int width(int line) {
        return indents[line] + ends[line] - starts[line];
    }

    /** How many columns the first word takes. */
    int firstWord(int line) {
        int end = starts[line];
        while (end < ends[line] && !CopyReader.isSpace(text.charAt(end))) {
            end++;
        }
        return end - starts[line];
    }

    boolean startsLower(int line) {
        return Character.isLowerCase(text.charAt(starts[line]));
    }

    /** Whether a sentence may end with the line. */
    boolean endsSentence(int line) {
        int at = ends[line] - 1;
        while (at > starts[line] && "\"'”’)".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?:".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether there is a letter or digit among the first signs: "* * *" has none. */
    private boolean hasWord(int line) {
        for (int at = starts[line]; at < Math.min(ends[line], starts[line] + 8); at++) {
            if (Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bracket opens in the line that does not close in it. */
    boolean opensBracket(int line) {
        for (int at = ends[line] - 1; at >= starts[line]; at--) {
            char c = text.charAt(at);
            if (c == '(' || c == '[' || c == ')' || c == ']') {
                return c == '(' || c == '[';
            }
        }
        return false;
    }

    /** Whether the first word is one of four capitals or more, as a dateline's is. */
    boolean startsShouted(int line) {
        int at = starts[line];
        while (at < ends[line] && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        return at - starts[line] >= 4;
    }

    /** Whether the line begins with a bullet and a space. */
    boolean hasBullet(int line) {
        return hasWord(line)
                && ends[line] - starts[line] > 2
                && "•*▪●◦‣".indexOf(text.charAt(starts[line])) >= 0
                && CopyReader.isSpace(text.charAt(starts[line] + 1));
    }

    /** Whether the line begins as a line that names its writer does. */
    boolean startsByline(int line) {
        int start = starts[line];
        return ends[line] - start > 4
                && text.regionMatches(true, start, "by ", 0, 3)
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(start + 3));
    }

    private static boolean isNothing(char c) {
        return CopyReader.isSpace(c) || CopyReader.isDropped(c);
    }

    /** Every sign that ends a line, the separators of lines and paragraphs among them. */
    private static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
