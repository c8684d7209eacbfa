package dev.dateline.parser.name;

import dev.dateline.parser.text.Tokens;

/** Degrees with full stops behind a name: "Ph.D.", "M.P.H.". */
public final class Degrees {
    /** How many letters a part has at most. */
    private static final int LETTERS = 2;

    private Degrees() {}

    /** Behind the degree that begins with a token, or -1 where none does: at least two short parts in capitals. */
    public static int end(Tokens tokens, int token) {
        if (isInOne(tokens, token)) {
            return token + 1;
        }
        int i = token;
        while (i + 1 < tokens.count()
                && tokens.isCapitalized(i)
                && tokens.end(i) - tokens.start(i) <= LETTERS
                && tokens.is(i + 1, '.')
                && (i == token || !tokens.isSpacedBefore(i))) {
            i += 2;
        }
        return i > token + 2 ? i : -1;
    }

    /** "M.D.", "M.P.H.": letters and full stops that are one token, and no place like "D.C.". */
    private static boolean isInOne(Tokens tokens, int token) {
        return token < tokens.count()
                && tokens.isCapitalized(token)
                && tokens.endsWith(token, ".")
                && tokens.text().charAt(tokens.start(token) + 1) == '.'
                && tokens.end(token) - tokens.start(token) > 3
                && !Places.isRegion(tokens, token, token + 1);
    }
}
