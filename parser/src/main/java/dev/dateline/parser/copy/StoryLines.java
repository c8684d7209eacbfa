package dev.dateline.parser.copy;

/** The lines of a file that may hold several stories, and what the search for their borders asks about them. */
final class StoryLines {
    /** A line of a paragraph has so many signs, a line of a head that ends as a sentence does is seldom longer. */
    private static final int TEXT = 60;

    private static final int SHORT_TEXT = 30;
    private static final int LONG_BAR = 10;
    private static final int LONGEST_STAMP = 48;
    private static final int LONGEST_MARK = 200;
    /** What is asked of a line longer than this is asked of its start. */
    private static final int REACH = 500;

    private final String characters;
    private final Lines lines;

    StoryLines(String characters) {
        this.characters = characters;
        lines = Lines.of(characters, 0, characters.length(), Envelope.isSent(characters));
    }

    int count() {
        return lines.count();
    }

    int start(int line) {
        return lines.start(line);
    }

    int end(int line) {
        return lines.end(line);
    }

    /** The line, or its start where it is long. */
    String text(int line) {
        int end = Math.min(lines.end(line), lines.start(line) + REACH);
        return Envelope.words(characters, lines.start(line), end);
    }

    boolean isAfterBlank(int line) {
        return lines.isAfterBlank(line);
    }

    boolean endsSentence(int line) {
        return lines.endsSentence(line);
    }

    boolean startsLower(int line) {
        return lines.startsLower(line);
    }

    boolean hasLower(int line) {
        return lines.hasLower(line);
    }

    boolean hasBullet(int line) {
        return lines.hasBullet(line);
    }

    SeparatorLine separator(int line) {
        return SeparatorLine.of(characters, lines.start(line), lines.end(line));
    }

    /** Whether the line is a bar that is drawn across the page. */
    boolean isLongBar(int line) {
        boolean isLong = lines.end(line) - lines.start(line) >= LONG_BAR;
        return separator(line) == SeparatorLine.BAR && (isLong || characters.charAt(lines.start(line)) == '=');
    }

    /** Whether a machine that sends stories put the line ahead of one. */
    boolean isHeader(int line) {
        if (lines.end(line) - lines.start(line) > LONGEST_MARK) {
            return false;
        }
        String text = text(line);
        return HeaderLines.isStart(text) || HeaderLines.isHeader(text);
    }

    /** Whether a machine that sends stories put the line behind one. */
    boolean isEnd(int line) {
        return lines.end(line) - lines.start(line) < SHORT_TEXT && HeaderLines.isEnd(text(line));
    }

    /** Whether a slug for typesetters stands in the line: {@code ^BC-Port-Talks,0456<}. */
    boolean isMarkedSlug(int line) {
        int start = lines.start(line);
        return characters.charAt(start) == '^'
                && lines.end(line) - start <= LONGEST_MARK
                && Slugs.hasCycle(characters.substring(start + 1, lines.end(line)));
    }

    boolean isSlug(int line) {
        return lines.end(line) - lines.start(line) <= LONGEST_MARK && Slugs.hasCycle(text(line));
    }

    /** Whether the line is a mark that ends stories, or ends with one. */
    boolean isEndMark(int line) {
        int start = Math.max(lines.start(line), lines.end(line) - LONGEST_STAMP);
        String text = Envelope.words(characters, start, lines.end(line));
        return start == lines.start(line) && EndMarks.isClosing(text) || EndMarks.endsWith(text);
    }

    /** Whether the line says when a story was sent. */
    boolean isStamp(int line) {
        return lines.end(line) - lines.start(line) <= LONGEST_STAMP && HeaderLines.isStamp(text(line));
    }

    /** Whether it is a line of text, not of a head or a table. */
    boolean isText(int line) {
        int length = lines.end(line) - lines.start(line);
        return length >= TEXT || length >= SHORT_TEXT && lines.endsSentence(line);
    }

    /** Whether the line is drawn below a headline: as long as the one line above it. */
    boolean underlines(int line) {
        int above = line - 1;
        if (above < 0
                || lines.isAfterBlank(line)
                || separator(line) == SeparatorLine.NONE
                || separator(above) != SeparatorLine.NONE) {
            return false;
        }
        int difference = lines.width(line) - lines.width(above);
        boolean alone = lines.isAfterBlank(above) || separator(Math.max(0, above - 1)) != SeparatorLine.NONE;
        return alone && !lines.endsSentence(above) && Math.abs(difference) <= 2;
    }

    /** Whether a page ends between a line and the one before it. */
    boolean isOnNextPage(int line) {
        for (int i = lines.end(line - 1); i < lines.start(line); i++) {
            if (characters.charAt(i) == '\f') {
                return true;
            }
        }
        return false;
    }

    /** Where the message begins that a line opens, its controls included; -1 if the line before is of it, too. */
    int messageStart(int line) {
        int start = -1;
        for (int i = lines.end(line - 1); lines.isSent() && i < lines.start(line); i++) {
            char c = characters.charAt(i);
            if (c == Envelope.HEADING) {
                return i;
            }
            start = c == Envelope.END_OF_MESSAGE ? i + 1 : start;
        }
        return start;
    }
}
