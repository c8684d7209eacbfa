package dev.dateline.parser.text;

/** Where the handles of users begin and end: "@annlee", "@ann_lee"; no "ann@lee.org". */
public final class UserHandles {
    /** No handle has more tokens. */
    private static final int LONGEST = 8;

    private UserHandles() {}

    /** Behind the handle that begins with a sign here; the token itself where none does. */
    public static int end(Tokens tokens, int at) {
        boolean opens = at >= 0
                && at + 1 < tokens.count()
                && tokens.is(at, '@')
                && isPart(tokens, at + 1)
                && (at == 0 || tokens.isSpacedBefore(at) || !tokens.isWord(at - 1));
        int end = at + 1;
        while (opens && end < at + LONGEST && end < tokens.count() && isPart(tokens, end)) {
            end++;
        }
        boolean code = end < tokens.count() && tokens.is(end, '(') && !tokens.isSpacedBefore(end); // "@auth(rule)"
        return opens && !code ? end : at;
    }

    /** The sign of the handle that ends with a token, not before the floor; -1 where none does. */
    public static int at(Tokens tokens, int last, int floor) {
        int at = last;
        while (at > floor && at > last - LONGEST && isPart(tokens, at)) {
            at--;
        }
        return at < last && at >= floor && end(tokens, at) == last + 1 ? at : -1;
    }

    private static boolean isPart(Tokens tokens, int token) {
        return !tokens.isSpacedBefore(token)
                && (tokens.isWord(token) || tokens.isNumber(token) || tokens.is(token, '_'));
    }
}
