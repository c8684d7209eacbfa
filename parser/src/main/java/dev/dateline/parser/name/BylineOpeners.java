package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The words that open a byline on a page: {@code By}, {@code Von}, {@code Author:}. */
public final class BylineOpeners {
    private static final Phrases OPENERS = Phrases.of(BylineOpeners.class, "byline-openers.txt");

    /** Those that open none as a capital: "Di Canio scores". */
    private static final Phrases SMALL = Phrases.of(BylineOpeners.class, "small-byline-openers.txt");

    private static final Phrases ARTICLES = Phrases.of(BylineOpeners.class, "openers-of-full-names.txt");
    private static final Phrases TEXTS = Phrases.of(BylineOpeners.class, "text-labels.txt");
    private static final Phrases PICTURES = Phrases.of(BylineOpeners.class, "picture-labels.txt");

    private static final int MOST_WORDS = 4;

    private BylineOpeners() {}

    /** The token behind the opener that begins at this token, colon included; the token itself if none does. */
    public static int end(Tokens tokens, int from, int limit) {
        int found = OPENERS.longest(tokens, from, limit);
        if (found == Phrases.NONE
                || OPENERS.length(found) == 1 && tokens.isCapitalized(from) && SMALL.has(tokens, from)) {
            return opensFullName(tokens, from, limit) ? from + 1 : from;
        }
        int end = from + OPENERS.length(found);
        return end < limit && tokens.is(end, ':') ? end + 1 : end;
    }

    /** "[Words] Jane Doe Photography John Roe", "[Της] Άννας Ρήγα": a full name, and then the label of another or the end. */
    private static boolean opensFullName(Tokens tokens, int opener, int limit) {
        boolean text = TEXTS.has(tokens, opener);
        if (!tokens.isCapitalized(opener) || !text && !ARTICLES.has(tokens, opener)) {
            return false;
        }
        int end = opener + 1;
        int last = Math.min(limit, opener + 2 + MOST_WORDS);
        while (end < last && tokens.isCapitalized(end) && !PICTURES.has(tokens, end)) {
            end++;
        }
        int words = end - opener - 1;
        boolean ends = text ? end < limit && PICTURES.has(tokens, end) : end == limit;
        return ends && words > 1 && words <= MOST_WORDS;
    }
}
