package dev.dateline.parser.quote.mark;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.Arrays;

/** The signs of a text that may be quotation marks, apostrophes among them: where they stand, and what they look like there. */
final class MarkSigns {
    private final Tokens tokens;
    private final int[] next; // by token, the first such sign from there on

    MarkSigns(Tokens tokens) {
        this.tokens = tokens;
        int count = tokens.count();
        next = new int[count + 1];
        int from = 0;
        for (int i = tokens.nextSign(0); i < count; i = tokens.nextSign(i + 1)) {
            if (isMark(tokens.first(i)) || isLowPair(i)) {
                Arrays.fill(next, from, i + 1, i);
                from = i + 1;
            }
        }
        Arrays.fill(next, from, count + 1, count);
    }

    /** The first of them that is this token or stands behind it; behind the last token where there is none. */
    int next(int token) {
        return next[token];
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '"', '\'', '`', '‘', '’', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』' -> true;
            default -> false;
        };
    }

    /** Whether a single mark closes right behind a stop: ‘We won,’ */
    boolean isBehindStop(int token) {
        boolean mark = tokens.is(token, '’') || tokens.is(token, '\'');
        return mark && isTailing(token) && isStop(tokens.text().charAt(tokens.start(token) - 1));
    }

    /** “Mixed’’ marks: two curly singles close as one double. */
    boolean doubled(int token) {
        return token > 0
                && tokens.is(token, '’')
                && tokens.is(token - 1, '’')
                && tokens.end(token - 1) == tokens.start(token);
    }

    /** ,,Low” marks of Dutch and Czech: two commas right ahead of a word, behind a space. */
    private boolean isLowPair(int token) {
        return tokens.is(token, ',')
                && token + 2 < tokens.count()
                && tokens.is(token + 1, ',')
                && tokens.end(token) == tokens.start(token + 1)
                && tokens.end(token + 1) == tokens.start(token + 2)
                && tokens.isWord(token + 2)
                && (tokens.isSpacedBefore(token) || tokens.opensLine(token));
    }

    /** ‘‘Mixed” marks: two curly singles, or two commas, open as one double. */
    boolean isPairOfOpeners(int token) {
        return isLowPair(token)
                || token + 2 < tokens.count()
                        && tokens.is(token, '‘')
                        && tokens.is(token + 1, '‘')
                        && tokens.end(token) == tokens.start(token + 1);
    }

    boolean opensSingle(int token) {
        return isSingle(token) && isLeading(token) && !isTailing(token);
    }

    boolean isLeading(int token) {
        boolean free = tokens.isSpacedBefore(token) || isOpening(tokens.text().charAt(tokens.start(token) - 1));
        return free
                && !isMisspaced(token)
                && tokens.end(token) < tokens.text().length()
                && !isSpace(tokens.text().charAt(tokens.end(token)));
    }

    boolean isTailing(int token) {
        int end = tokens.end(token);
        boolean free = end >= tokens.text().length()
                || !Character.isLetterOrDigit(tokens.text().charAt(end))
                || EastAsian.isLetter(tokens.text().charAt(end)); // ‘아니’라고
        return free && !tokens.isSpacedBefore(token) || isMisspaced(token);
    }

    /** Whether words may begin behind a mark: neither "« , said Lee" nor "late“ (p. 4)". */
    boolean opensWords(int token) {
        int end = tokens.end(token);
        int next = token + 1;
        boolean parts = !isLowPair(token)
                && next < tokens.count()
                && ",.;)".indexOf(tokens.first(next)) >= 0
                && !tokens.isWord(next);
        boolean ends = token > 0
                && !tokens.isSpacedBefore(token)
                && !tokens.opensLine(token)
                && !isApostrophe(tokens.text().charAt(tokens.start(token) - 1)) // "qu’« aucun »"
                && (end >= tokens.text().length() || isSpace(tokens.text().charAt(end)));
        return !parts && !ends;
    }

    private static boolean isApostrophe(char c) {
        return c == '’' || c == '\'';
    }

    /** Whether a mark stands right ahead of a word, or of another mark, and behind a space. */
    boolean startsWord(int token) {
        int end = tokens.end(token);
        return isLeading(token) && !isPause(tokens.text().charAt(end));
    }

    private static boolean isPause(char c) {
        return isStop(c) || c == ':' || c == ')' || c == ']' || c == '-' || c == '–' || c == '—';
    }

    /** “It is late, "said Ann Lee”: whether a straight mark has its space on the wrong side, between a stop and a verb of saying. */
    private boolean isMisspaced(int token) {
        int verb = token + 1;
        return tokens.is(token, '"')
                && token > 0
                && verb + 1 < tokens.count()
                && tokens.isSpacedBefore(token)
                && !tokens.isSpacedBefore(verb)
                && isStop(tokens.text().charAt(tokens.end(token - 1) - 1))
                && tokens.isLowerCase(verb)
                && Grammar.isReporting(tokens, verb)
                && (tokens.isCapitalized(verb + 1) || Grammar.isDeterminer(tokens, verb + 1));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '-' || c == '–' || c == '—' || c == '/' || c == '‘' || c == '\'';
    }

    boolean isSingle(int token) {
        return tokens.is(token, '‘') && !isPairOfOpeners(token) || tokens.is(token, '\'');
    }

    boolean isDouble(int token) {
        return switch (tokens.first(token)) {
            case '"', '“', '”', '„', '«', '»', '`' -> true;
            case '\'' -> !tokens.is(token, '\''); // ''two singles''
            default -> isPairOfOpeners(token) || doubled(token);
        };
    }

    /** Whether a single mark has a stop before or behind it, as apostrophes rarely do. */
    boolean isSingleEnd(int token) {
        int end = tokens.end(token);
        boolean mark = tokens.is(token, '’') || tokens.is(token, '\'');
        return mark
                && isTailing(token)
                && (isStop(tokens.text().charAt(tokens.start(token) - 1))
                        || end < tokens.text().length() && isStop(tokens.text().charAt(end)));
    }

    static boolean isStop(char c) {
        return c == ',' || c == '.' || c == '!' || c == '?' || c == '…' || c == ';';
    }
}
