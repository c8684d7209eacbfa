package dev.dateline.parser.quote.mark;

import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import java.util.Arrays;

/**
 * Which mark closes which in a paragraph of a language other than English, where marks stand inside of others of their
 * kind: "«Die Reederei «Blauer Stern» half»". A mark that closes ends the nearest one open of its kind, and what was
 * opened behind that and never closed.
 */
final class PairedMarks {
    private static final int NONE = -1;

    /** No mark stands inside of more pairs. */
    private static final int DEEPEST = 8;

    private final Tokens tokens;
    private final MarkSigns signs;
    private final int[] closes; // by token that opens: the one that closes it, or NONE
    private final int[] open; // those that are open, the innermost last
    private int depth;

    PairedMarks(Analysis body, MarkSigns signs) {
        this.tokens = body.tokens();
        this.signs = signs;
        closes = new int[tokens.count()];
        Arrays.fill(closes, NONE);
        open = new int[tokens.count()];
        for (int block = 0; block < body.blocks(); block++) {
            pair(body.firstOfBlock(block), body.firstOfBlock(block + 1));
        }
    }

    /** The mark that closes one, or -1 where there is none in its paragraph. */
    int close(int mark) {
        return closes[mark];
    }

    private void pair(int from, int to) {
        depth = 0;
        for (int i = signs.next(from); i < to; i = signs.next(i + 1)) {
            if (!isPart(i)) {
                continue;
            }
            int partner = closed(i);
            if (partner != NONE) {
                closes[open[partner]] = i;
                depth = partner;
            } else if (mayOpen(i)) {
                open[depth++] = i;
            }
        }
        if (depth > 0) {
            share(from, to);
        }
    }

    /** Whether it is a double mark of one token. */
    private boolean isPart(int token) {
        return tokens.end(token) - tokens.start(token) == 1
                && (signs.isDouble(token) || isCorner(token))
                && !signs.doubled(token)
                && !signs.isPairOfOpeners(token);
    }

    private boolean isCorner(int token) {
        return "「」『』".indexOf(tokens.first(token)) >= 0;
    }

    /** Which of those that are open a mark closes; or NONE. */
    private int closed(int mark) {
        String kinds = openers(mark);
        for (int i = depth - 1; i >= Math.max(0, depth - DEEPEST) && !kinds.isEmpty(); i--) {
            if (kinds.indexOf(tokens.first(open[i])) >= 0) {
                boolean alike = tokens.first(open[i]) == tokens.first(mark);
                return alike && signs.startsWord(mark) ? NONE : i; // "the "Blue Star" line"
            }
        }
        return NONE;
    }

    /** What a mark can close. */
    private String openers(int mark) {
        return switch (tokens.first(mark)) {
            case '“' -> signs.isTailing(mark) ? "„“\"" : "„";
            case '”' -> "“„”\"";
            case '«' -> "»";
            case '»' -> signs.startsWord(mark) ? "" : "«„";
            case '"' -> signs.startsWord(mark) ? "\"" : "\"„“”";
            case '」' -> "「";
            case '』' -> "『";
            default -> "";
        };
    }

    private boolean mayOpen(int mark) {
        return switch (tokens.first(mark)) {
            case '„', '‟', '「', '『' -> true;
            case '«', '“' -> signs.opensWords(mark);
            default -> signs.startsWord(mark);
        };
    }

    /** «The line «Blue Star» has closed: one mark for both, where the outer one opens the paragraph. */
    private void share(int from, int to) {
        int outer = open[0];
        int inner = signs.next(outer + 1);
        while (inner < to && closes[inner] == NONE) {
            inner = signs.next(inner + 1);
        }
        int close = inner < to ? closes[inner] : NONE;
        boolean last = close != NONE && signs.next(close + 1) >= to;
        if (outer == from && last && tokens.first(outer) == tokens.first(inner) && isSetOff(close, to)) {
            closes[outer] = close;
        }
    }

    /** Whether a mark ends its paragraph, or stands ahead of a comma and a dash. */
    private boolean isSetOff(int close, int to) {
        int behind = close + 1;
        return behind == to || tokens.is(behind, ',') || behind + 1 == to && MarkSigns.isStop(tokens.first(behind));
    }
}
