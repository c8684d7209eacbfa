package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The words that open a byline on a page: {@code By}, {@code Von}, {@code Author:}. */
public final class BylineOpeners {
    private static final Phrases OPENERS = Phrases.of(BylineOpeners.class, "byline-openers.txt");

    /** Those that open none as a capital: "Di Canio scores". */
    private static final Phrases SMALL = Phrases.of(BylineOpeners.class, "small-byline-openers.txt");

    private BylineOpeners() {}

    /** The token behind the opener that begins at this token, colon included; the token itself if none does. */
    public static int end(Tokens tokens, int from, int limit) {
        int found = OPENERS.longest(tokens, from, limit);
        if (found == Phrases.NONE
                || OPENERS.length(found) == 1 && tokens.isCapitalized(from) && SMALL.has(tokens, from)) {
            return from;
        }
        int end = from + OPENERS.length(found);
        return end < limit && tokens.is(end, ':') ? end + 1 : end;
    }
}
