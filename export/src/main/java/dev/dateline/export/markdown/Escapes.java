package dev.dateline.export.markdown;

/**
 * Which characters of one stretch of text Markdown would take for its own. Only these get a backslash: a lone asterisk
 * or tilde, a bracket that leads nowhere, an ampersand in a name are left to be read.
 */
final class Escapes {
    /** Nothing stands there. */
    static final char NONE = 0;

    private final String text;
    private final int from;
    private final int to;
    private final Place place;
    private final boolean hasPairOfTildes;
    private final boolean hasPairOfBackticks;
    private final boolean isBracketed;

    /** Where a stretch stands, which decides what its beginning and its end mean. */
    enum Place {
        /** Lines of their own: each may begin like a block. */
        LINES,
        /** Behind the signs of a heading. */
        HEADING,
        /** In a cell of a table. */
        CELL,
        /** In the brackets of an image. */
        ALTERNATIVE
    }

    Escapes(Stretch stretch) {
        text = stretch.text();
        from = stretch.from();
        to = stretch.to();
        place = stretch.place();
        int tildes = 0;
        boolean canStrike = false; // "~50 to ~60" cannot
        int backticks = 0;
        boolean hasTarget = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            tildes += c == '~' ? 1 : 0;
            canStrike |= c == '~' && canClose(i);
            backticks += c == '`' ? 1 : 0;
            // "[the bill](sic)", "[a][b]", "[a]: b"
            hasTarget |= c == ']' && i + 1 < to && "([:".indexOf(text.charAt(i + 1)) >= 0;
        }
        hasPairOfTildes = tildes > 1 && canStrike;
        hasPairOfBackticks = backticks > 1;
        isBracketed = hasTarget;
    }

    /** The offset of the sign that makes a block of the line that begins here, or -1. */
    int blockSign(int line) {
        if (place != Place.LINES) {
            return -1;
        }
        char c = text.charAt(line);
        int end = line;
        switch (c) {
            case '#' -> {
                while (end < to && text.charAt(end) == '#') {
                    end++;
                }
                return end - line <= 6 && isBlankAt(end) ? line : -1;
            }
            case '>' -> {
                return line;
            }
            case '+', '-', '*', '_', '=', '|', ':' -> {
                boolean isItem = "+-*_".indexOf(c) >= 0 && isBlankAt(line + 1);
                return isItem || isRuler(line) ? line : -1;
            }
            default -> {
                while (end < to && end - line < 9 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                    end++;
                }
                boolean isNumber = end > line && end < to && (text.charAt(end) == '.' || text.charAt(end) == ')');
                return isNumber && isBlankAt(end + 1) ? end : -1;
            }
        }
    }

    /**
     * Characters that are written in one go.
     *
     * @param start the offset of the first
     * @param stop the offset behind the last
     * @param before what the page puts ahead of them
     * @param after what the page puts behind them
     */
    record Run(int start, int stop, char before, char after, boolean isInLink) {}

    /** Whether the character gets a backslash. */
    boolean isEscaped(int i, Run run) {
        boolean isFirst = i == run.start;
        boolean isLast = i + 1 == run.stop;
        char last = isFirst ? NONE : text.charAt(i - 1);
        char next = isLast ? NONE : text.charAt(i + 1);
        return switch (text.charAt(i)) {
            case '\\' -> next < 0x80 && !Signs.isWord(next); // Markdown leaves "\section" as it is
            case '*' -> !isAlone(i, last, next);
            case '_' -> !isAlone(i, last, next) && (isFirst || isLast || !isInWord(i));
            case '`' -> hasPairOfBackticks || place == Place.ALTERNATIVE;
            case '~' -> hasPairOfTildes;
            case '[' ->
                run.isInLink
                        || place == Place.ALTERNATIVE
                        || isBracketed
                        || isLast
                        || beginsReference(i, next, run.stop);
            case ']' -> run.isInLink || place == Place.ALTERNATIVE;
            case '<' -> isTagAhead(next);
            case '&' -> Entities.beginsAt(text, i, run.stop);
            case '!' -> isLast && run.after == '[';
            case '^' -> (isLast && run.after == '[') || (isFirst && run.before == '[');
            case '(', ':' -> isFirst && run.before == ']';
            case '|' -> place == Place.CELL;
            case '#' -> place == Place.HEADING && i + 1 == to && isClosing(i);
            default -> false;
        };
    }

    /** Whether spaces stand on both sides, and no line ends: "3 * 4". */
    private boolean isAlone(int i, char last, char next) {
        return last == ' ' && next == ' ' && !Signs.isBlank(text.charAt(i + 2));
    }

    /** "[^1]", "[[page]]", and "[x]" as lists of tasks have it. */
    private boolean beginsReference(int i, char next, int stop) {
        boolean isBox = i == from && i + 2 < stop && text.charAt(i + 2) == ']' && " xX".indexOf(next) >= 0;
        return next == '^' || next == '[' || isBox;
    }

    /** Whether letters or digits stand on both sides: Markdown leaves names of files alone. */
    private boolean isInWord(int i) {
        return Signs.isWord(text.codePointBefore(i)) && Signs.isWord(text.codePointAt(i + 1));
    }

    /** Whether the signs that end here stand alone, as a heading's closing ones do: "No. #", not "C#". */
    private boolean isClosing(int last) {
        int i = last;
        while (i > from && text.charAt(i) == '#') {
            i--;
        }
        return text.charAt(i) == '#' || Signs.isBlank(text.charAt(i));
    }

    private boolean canClose(int i) {
        if (i == from || Signs.isSpace(text.codePointBefore(i))) {
            return false;
        }
        boolean isBeforeGap = i + 1 == to || Signs.isGap(text.codePointAt(i + 1));
        return isBeforeGap || !Signs.isPunctuation(text.codePointBefore(i));
    }

    private static boolean isTagAhead(char next) {
        return (next >= 'a' && next <= 'z')
                || (next >= 'A' && next <= 'Z')
                || next == '/'
                || next == '!'
                || next == '?';
    }

    private boolean isBlankAt(int i) {
        return i >= to || Signs.isBlank(text.charAt(i));
    }

    /** Whether the line could part paragraphs, underline a heading or part the head of a table from its rows. */
    private boolean isRuler(int line) {
        for (int i = line; i < to && text.charAt(i) != '\n'; i++) {
            if ("-=:| \t".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
