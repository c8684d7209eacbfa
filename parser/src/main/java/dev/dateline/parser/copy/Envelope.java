package dev.dateline.parser.copy;

import dev.dateline.model.NoteKind;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What machines and desks put around a story to send it, by the formats of ANPA 1312 and IPTC 7901: control characters,
 * header lines, the slug line, the telegraph's start and end, and the fields of a mail. What is left between is the story.
 *
 * @param above the lines ahead of the story, in order
 * @param from where the story begins in the input's characters
 * @param to the offset behind the story
 * @param below the lines behind it, in order
 * @param isSent whether the copy shows that it was sent so: its lines are wrapped, and may bear marks for typesetters
 */
public record Envelope(List<Line> above, int from, int to, List<Line> below, boolean isSent) {
    /** A page has none. */
    public static final Envelope NONE = new Envelope(List.of(), 0, 0, List.of(), false);

    private static final int MOST_LINES = 12;
    private static final int LONGEST_HEADER = 200;
    private static final int HEADING_LINES = 2;
    /** A slug line with its versions and advance days. */
    private static final int LONGEST_SLUG = 120;

    static final char HEADING = '\u0001';
    private static final char TEXT = '\u0002';
    static final char END_OF_MESSAGE = '\u0004';
    private static final char MARK = '^';

    /** Copies the lists. */
    public Envelope {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /**
     * A line of it.
     *
     * @param kind a slug, or a trace of sending
     * @param start where it begins in the input's characters
     * @param text the line, white space folded, controls and marks left out
     */
    public record Line(NoteKind kind, int start, String text) {}

    /** The envelope of the story in a stretch of the input. */
    public static Envelope of(String characters, int from, int to) {
        return new Opener(characters, from, to).envelope();
    }

    /** Whether the copy holds messages as they were sent: a line begins with the control that opens a heading. */
    static boolean isSent(String characters) {
        for (int at = characters.indexOf(HEADING); at >= 0; at = characters.indexOf(HEADING, at + 1)) {
            int before = at - 1;
            while (before >= 0 && at - before < MOST_LINES && isSilent(characters.charAt(before))) {
                before--;
            }
            if (before < 0 || Lines.isLineEnd(characters.charAt(before)) || isBorder(characters.charAt(before))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a control parts heading, text and message from each other. */
    static boolean isBorder(char c) {
        return c >= HEADING && c <= END_OF_MESSAGE;
    }

    private static boolean isSilent(char c) {
        return !isBorder(c) && !Lines.isLineEnd(c) && (CopyReader.isSpace(c) || CopyReader.isDropped(c));
    }

    /** A line without the marks around it, white space folded. */
    static String words(String characters, int from, int to) {
        int plain = from;
        while (plain < to && isPlain(characters, from, plain)) {
            plain++;
        }
        if (plain == to) {
            return characters.substring(from, to).stripTrailing(); // most lines
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = characters.charAt(i);
            if (CopyReader.isSpace(c)) {
                words.append(words.length() == 0 || words.charAt(words.length() - 1) == ' ' ? "" : " ");
            } else if (!CopyReader.isDropped(c)) {
                words.append(c);
            }
        }
        return words.toString().stripTrailing();
    }

    /** Whether a character of a line is printed as it is: a sign of ASCII, or a single space behind one. */
    private static boolean isPlain(String characters, int from, int at) {
        char c = characters.charAt(at);
        return CopyReader.isVisible(c) || c == ' ' && at > from && characters.charAt(at - 1) != ' ';
    }

    /** Takes lines off both ends of a stretch. */
    private static final class Opener {
        private final String characters;
        private final List<Line> above = new ArrayList<>();
        private final List<Line> below = new ArrayList<>();
        private int from;
        private int to;
        private boolean inHeading;
        /** Where the first line begins that bears marks for typesetters; what stands above it is a heading. */
        private int marks;

        private boolean isSent;

        Opener(String characters, int from, int to) {
            this.characters = characters;
            this.from = from;
            this.to = to;
        }

        Envelope envelope() {
            above.addAll(MailFields.of(characters, from, to));
            if (!above.isEmpty()) {
                Line last = above.get(above.size() - 1);
                from = last.start();
                while (from < to && !Lines.isLineEnd(characters.charAt(from))) {
                    from++;
                }
            }
            int most = above.size() + MOST_LINES;
            marks = firstMark();
            isSent = marks >= 0;
            while (above.size() < most && takesFirst()) {
                // the next line may belong to it, too
            }
            while (below.size() < MOST_LINES && takesLast()) {
                // the line before may be another end
            }
            Collections.reverse(below);
            return new Envelope(above, from, to, below, isSent);
        }

        /** Where a line with marks begins, below at most so many lines as a heading has; -1 if there is none. */
        private int firstMark() {
            if (to == characters.length() && characters.indexOf(MARK, from) < 0) {
                return -1; // most copy; not asked of each of many stories, since it looks over all those behind
            }
            int at = from;
            for (int line = 0; line <= HEADING_LINES; line++) {
                while (at < to && isNothing(characters.charAt(at))) {
                    at++;
                }
                int end = at;
                while (end < to && end - at <= LONGEST_HEADER && !isEnd(characters.charAt(end))) {
                    end++;
                }
                if (at == end || end - at > LONGEST_HEADER) {
                    return -1;
                }
                if (characters.charAt(at) == MARK && isMarked(words(characters, at, end))) {
                    return at;
                }
                at = end;
            }
            return -1;
        }

        private static boolean isMarked(String line) {
            return line.length() > 2 && !withoutEnd(line).equals(line);
        }

        private boolean takesFirst() {
            int start = from;
            while (start < to && isNothing(characters.charAt(start))) {
                char c = characters.charAt(start);
                inHeading = c == HEADING || inHeading && c != TEXT;
                start++;
            }
            int end = start;
            while (end < to && end - start <= LONGEST_HEADER && !isEnd(characters.charAt(end))) {
                end++;
            }
            if (start == end || end - start > LONGEST_HEADER) {
                return false;
            }
            boolean marked = characters.charAt(start) == MARK;
            String text = words(characters, marked ? start + 1 : start, end);
            boolean header = inHeading || start < marks || HeaderLines.isStart(text) || HeaderLines.isHeader(text);
            isSent |= header || marked;
            if (header) {
                inHeading = inHeading && textBegins(end);
            } else {
                text = isSent ? withoutEnd(text) : text;
                boolean counted = !text.isEmpty()
                        && text.length() <= LONGEST_SLUG
                        && Character.isDigit(text.codePointBefore(text.length()));
                if (!isSent || !(Slugs.isSlug(text) || counted && Slugs.hasCycle(text))) {
                    return false;
                }
            }
            if (!text.isEmpty()) { // "^" alone
                above.add(new Line(header ? NoteKind.TRANSMISSION : NoteKind.SLUG, start, text));
            }
            from = end;
            return true;
        }

        /** Whether the control that ends a heading comes soon: a heading may have several lines. */
        private boolean textBegins(int end) {
            int text = characters.indexOf(TEXT, end);
            return text >= 0 && text < to && text - end <= LONGEST_HEADER;
        }

        /** The telegraph's end, and of copy that was sent the hour; one with an agency is left to who reads those. */
        private boolean takesLast() {
            int end = to;
            while (end > from && isNothing(characters.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > from && end - start < LONGEST_HEADER && !isEnd(characters.charAt(start - 1))) {
                start--;
            }
            boolean alone = start == from || isEnd(characters.charAt(start - 1));
            if (!alone) {
                return false;
            }
            String text = withoutEnd(words(characters, start, end));
            boolean sent = isSent && HeaderLines.isStamp(text) && !namesAgency(text);
            if (!sent && !HeaderLines.isEnd(text)) {
                return false;
            }
            below.add(new Line(NoteKind.TRANSMISSION, start, text));
            to = start;
            return true;
        }

        private static boolean namesAgency(String text) {
            Tokens tokens = Tokens.of(text);
            return Agencies.end(tokens, 0, tokens.count()) > 0 || text.indexOf('-') > 0 && Slugs.hasCycle(text);
        }

        private static String withoutEnd(String text) {
            boolean ends = text.endsWith("<") || text.endsWith("=");
            return ends && text.length() > 1
                    ? text.substring(0, text.length() - 1).stripTrailing()
                    : text;
        }

        private static boolean isEnd(char c) {
            return Lines.isLineEnd(c) || isBorder(c);
        }

        private static boolean isNothing(char c) {
            return Lines.isLineEnd(c) || CopyReader.isSpace(c) || CopyReader.isDropped(c);
        }
    }
}
