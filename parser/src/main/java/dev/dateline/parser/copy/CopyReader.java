package dev.dateline.parser.copy;

import dev.dateline.model.BlockKind;
import dev.dateline.model.Span;
import dev.dateline.parser.copy.DraftBlock.Separation;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the characters of wire copy into a draft: lines joined to blocks, white space folded, no word lost.
 *
 * <p>Lines are joined only where the copy shows that it was wrapped (see {@link Wrap}); else every line is a block.
 */
public final class CopyReader {
    static final char BYTE_ORDER_MARK = '\ufeff';

    /** Above the body a line that would have been full by chance is more often a headline. */
    private static final int HEAD_LINES = 4;

    private final String characters;
    private final Lines lines;
    private final int column;
    private final int margin;
    private final StringBuilder text;
    private final OffsetMap origins = new OffsetMap();
    private final List<DraftBlock> blocks = new ArrayList<>();

    private CopyReader(String characters, Envelope envelope) {
        this.characters = characters;
        lines = Lines.of(characters, envelope.from(), envelope.to(), envelope.isSent())
                .withoutMarks();
        column = Wrap.column(lines);
        margin = margin(lines);
        text = new StringBuilder(envelope.to() - envelope.from() + 16);
    }

    /** The draft of what an envelope holds; its origins are offsets of the whole input. */
    public static Draft read(String characters, Envelope envelope) {
        return new CopyReader(characters, envelope).draft();
    }

    /** The draft of a whole input, an envelope around its story left aside. */
    public static Draft read(String characters) {
        return read(characters, Envelope.of(characters, 0, characters.length()));
    }

    private Draft draft() {
        int line = 0;
        while (line < lines.count()) {
            Separation separation = line == 0 || lines.isAfterBlank(line)
                    ? Separation.BLANK
                    : lines.indent(line) > margin ? Separation.INDENT : Separation.LINE;
            line = block(line, separation);
        }
        return new Draft(text.toString(), blocks, List.of(), List.of(), List.of(), List.of(), origins);
    }

    /** Adds the block that begins with this line; gives the line behind it. */
    private int block(int first, Separation separation) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        boolean item = lines.hasBullet(first);
        int start = text.length();
        append(first, item ? lines.start(first) + 2 : lines.start(first));
        int line = first + 1;
        while (line < lines.count() && runsOn(line - 1, line, item)) {
            if (!breaksWord(line)) {
                text.append(' ');
            }
            append(line, lines.start(line));
            line++;
        }
        BlockKind kind = item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        Span span = new Span(start, text.length());
        blocks.add(new DraftBlock(kind, span, item ? 1 : 0, false, separation, null));
        return line;
    }

    /** Whether a line goes on in the next one. */
    private boolean runsOn(int line, int next, boolean item) {
        if (lines.isSet(line) || lines.isSet(next)) {
            return lines.goesOn(line);
        }
        if (column == Wrap.NONE || lines.isEnded(line) || lines.isAfterBlank(next) || lines.hasBullet(next)) {
            return false;
        }
        int width = lines.width(line);
        boolean full = width + 1 + lines.firstWord(next) > column;
        boolean runsOn = lines.startsLower(next) && !lines.endsSentence(line);
        if (lines.indent(next) > margin && !item) {
            return full && runsOn && lines.indent(next) <= lines.indent(line);
        }
        if (runsOn) {
            return full || width >= column / 2;
        }
        if (width > column || isHead(line, next)) {
            return false;
        }
        // copy in capitals throughout is ragged, too
        boolean shouts = !lines.hasLower(line) && !lines.hasLower(next) && !lines.endsSentence(line);
        boolean ragged = shouts && line >= HEAD_LINES || lines.opensBracket(line);
        return full || ragged && width * 4 >= column * 3;
    }

    /** Whether the two are no running text: a headline and what stands below it. */
    private boolean isHead(int line, int next) {
        if (line >= HEAD_LINES) {
            return false;
        }
        boolean shouts = !lines.hasLower(line);
        return lines.startsByline(next)
                || shouts == lines.hasLower(next)
                || shouts && lines.endsSentence(line)
                || !shouts && lines.startsShouted(next);
    }

    /** Whether the text ends with a hyphen inside a compound: "long-" before "term". */
    private boolean breaksWord(int next) {
        int last = text.length() - 1;
        return last > 0
                && text.charAt(last) == '-'
                && Character.isLetterOrDigit(text.charAt(last - 1))
                && lines.startsLower(next);
    }

    /** Copies a line from an offset on. */
    private void append(int line, int from) {
        int to = lines.end(line);
        if (lines.isPlain(line)) {
            origins.append(text.length(), from, to - from);
            text.append(characters, from, to);
        } else {
            appendFolded(from, to);
        }
    }

    /** Copies a stretch of a line, white space folded, invisible characters left out. */
    private void appendFolded(int from, int to) {
        int runText = text.length();
        int run = from;
        int copied = from;
        for (int i = from; i < to; i++) {
            char c = characters.charAt(i);
            if (isVisible(c) || c == ' ' && i > copied && isVisible(characters.charAt(i - 1))) {
                continue;
            }
            boolean dropped = isDropped(c);
            if (!dropped && !isSpace(c)) {
                continue;
            }
            text.append(characters, copied, i);
            copied = i + 1;
            if (dropped || endsWithSpace()) {
                origins.append(runText, run, i - run);
                runText = text.length();
                run = i + 1;
            } else {
                text.append(' ');
            }
        }
        text.append(characters, copied, to);
        origins.append(runText, run, to - run);
    }

    /** Whether it is a character of ASCII that is copied as it is. */
    static boolean isVisible(char c) {
        return c > ' ' && c < 0x7f;
    }

    private boolean endsWithSpace() {
        return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** The indent of the lines that are not set off: the least of all, where several lines share it. */
    private static int margin(Lines lines) {
        int least = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        for (int i = 0; i < lines.count(); i++) {
            int indent = lines.indent(i);
            if (indent < least) {
                second = least;
                least = indent;
            } else if (indent < second) {
                second = indent;
            }
        }
        return lines.count() > 1 ? second : least;
    }

    /** Spaces of all kinds; the information separators of ASCII (0x1c to 0x1f) part the fields of a header. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c >= 0x1c && c <= 0x1f || c > 0x7f && c != '\u0085' && Character.isSpaceChar(c);
    }

    /** Characters that nobody sees: soft hyphen, zero-width space, word joiner, byte order mark, controls. */
    static boolean isDropped(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u2060'
                || c == BYTE_ORDER_MARK
                || c != '\t' && (c < 0x1c || c >= 0x7f && c <= 0x9f);
    }
}
