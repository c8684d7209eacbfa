package dev.dateline.parser.copy;

import java.util.Arrays;

/**
 * The lines of a copy, as offsets: where each begins and ends without the white space around it, how far it is indented,
 * and what the joining of wrapped lines asks about it. Blank lines are not kept; a line knows whether one stood before it.
 */
final class Lines {
    private static final byte BLANK_BEFORE = 1;
    private static final byte HAS_LOWER = 2;
    /** Set off by marks for typesetters. */
    private static final byte IS_SET = 4;
    /** Goes on in the next line, as its marks show. */
    private static final byte GOES_ON = 8;
    /** Ends with the mark that ends a paragraph. */
    private static final byte ENDS = 16;
    /** Each of its characters is copied as it is. */
    private static final byte IS_PLAIN = 32;

    private static final char OPEN = '^';
    private static final int LONGEST_SET = 4; // lines between two marks
    private static final int MOST_RETURNS = 2;

    /** The characters that end no line, are no space, and that somebody sees. */
    private static final boolean[] SEEN = new boolean[Character.MAX_VALUE + 1];

    /** Behind it is no space, and of what nobody sees nothing but {@link CopyReader#BYTE_ORDER_MARK}. */
    private static final char LAST_SPACE = '\u3000';

    static {
        Arrays.fill(SEEN, true);
        for (char c = 0; c <= LAST_SPACE; c++) {
            SEEN[c] = !isLineEnd(c) && !isNothing(c);
        }
        SEEN[CopyReader.BYTE_ORDER_MARK] = false;
    }

    private final String text;
    private final int base; // where the stretch begins
    private final char[] signs; // the characters of the stretch, and the end of a line behind them
    private final boolean isSent;
    private boolean isPlain; // the line that was read last
    private int count;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] indents = new int[64];
    private byte[] traits = new byte[64];

    private Lines(String text, int from, int to, boolean isSent) {
        this.text = text;
        this.isSent = isSent;
        base = from;
        signs = new char[to - from + 1];
        text.getChars(from, to, signs, 0);
        signs[to - from] = '\n';
    }

    /** The lines of a stretch; where it was sent by machines, their controls end lines, too. */
    static Lines of(String text, int from, int to, boolean isSent) {
        Lines lines = new Lines(text, from, to, isSent);
        boolean blankBefore = true;
        int at = from;
        while (at < to) {
            int end = lines.end(at, to);
            blankBefore = !lines.add(at, end, blankBefore);
            at = lines.behindEnd(end, to);
        }
        return lines;
    }

    /** Where a line ends that begins here; on the way it is told whether the line is plain. */
    private int end(int from, int to) {
        isPlain = signs[from - base] != ' ';
        int end = behindPlain(from);
        while (end < to && !isEnd(signs[end - base])) {
            isPlain = false;
            end = behindPlain(end + 1);
        }
        return end;
    }

    /** The first character from an offset on that nobody sees, or a space in front of another. */
    private int behindPlain(int from) {
        boolean[] seen = SEEN;
        char[] copy = signs;
        int at = from - base;
        while (seen[copy[at]] || copy[at] == ' ' && copy[at + 1] != ' ') {
            at++;
        }
        return base + at;
    }

    /** The offset behind the end of a line: one sign, or the pair of CR and LF, before which wires send another CR. */
    private int behindEnd(int end, int to) {
        for (int at = end; at < Math.min(to, end + MOST_RETURNS) && text.charAt(at) == '\r'; at++) {
            if (at + 1 < to && text.charAt(at + 1) == '\n') {
                return at + 2;
            }
        }
        return end + 1;
    }

    /** The same lines without the marks that tell typesetters of a line: {@code ^Dockers return<}. */
    Lines withoutMarks() {
        for (int i = 0; i < count && isSent; i++) {
            boolean opens = text.charAt(starts[i]) == OPEN && !isSet(i);
            int last = opens ? closing(i) : i - 1;
            for (int line = i; line <= last; line++) {
                traits[line] |= line < last ? IS_SET | GOES_ON : IS_SET;
            }
            takeMarks(i);
        }
        return this;
    }

    /** The line that closes what a line opens; the one before it if none does. */
    private int closing(int first) {
        for (int line = first; line < Math.min(count, first + LONGEST_SET); line++) {
            boolean other = line > first && (isAfterBlank(line) || text.charAt(starts[line]) == OPEN);
            if (other) {
                break;
            }
            if (isClosed(line)) {
                return line;
            }
        }
        return first - 1;
    }

    private boolean isClosed(int line) {
        char last = text.charAt(ends[line] - 1);
        return last == '<' || last == '=';
    }

    private void takeMarks(int line) {
        int start = starts[line];
        int end = ends[line];
        if (isSet(line) && text.charAt(start) == OPEN) {
            start++;
        }
        boolean closes = end > start && (text.charAt(end - 1) == '<' || isSet(line) && isClosed(line));
        if (closes) {
            end--;
            traits[line] |= ENDS;
        }
        while (start < end && isNothing(text.charAt(start))) {
            start++;
        }
        while (end > start && isNothing(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) { // a line of nothing but marks stays as it is
            starts[line] = start;
            ends[line] = end;
        }
    }

    /** Whether marks set the line off. */
    boolean isSet(int line) {
        return (traits[line] & IS_SET) != 0;
    }

    /** Whether a line has no white space but single spaces, and no sign that nobody sees: each of its characters is copied. */
    boolean isPlain(int line) {
        return (traits[line] & IS_PLAIN) != 0;
    }

    /** Whether a line's marks show that it goes on in the next. */
    boolean goesOn(int line) {
        return (traits[line] & GOES_ON) != 0;
    }

    /** Whether a mark ends a paragraph with the line. */
    boolean isEnded(int line) {
        return (traits[line] & ENDS) != 0;
    }

    /** Whether the copy was sent by machines, which wrap every line. */
    boolean isSent() {
        return isSent;
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
        traits[count] = (byte)
                ((blankBefore ? BLANK_BEFORE : 0) | (hasLower(start, end) ? HAS_LOWER : 0) | (isPlain ? IS_PLAIN : 0));
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
    static boolean isLineEnd(char c) {
        return c <= '\r' ? c >= '\n' : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    private boolean isEnd(char c) {
        return isLineEnd(c) || isSent && Envelope.isBorder(c);
    }
}
