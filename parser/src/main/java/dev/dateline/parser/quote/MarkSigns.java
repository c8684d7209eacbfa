package dev.dateline.parser.quote;

import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Where the signs of a text stand that may be quotation marks, apostrophes among them. */
final class MarkSigns {
    private final int[] next; // by token, the first such sign from there on

    MarkSigns(Tokens tokens) {
        int count = tokens.count();
        next = new int[count + 1];
        next[count] = count;
        for (int i = count - 1; i >= 0; i--) {
            next[i] = isMark(tokens.first(i)) && tokens.kind(i) == TokenKind.SIGN ? i : next[i + 1];
        }
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
}
