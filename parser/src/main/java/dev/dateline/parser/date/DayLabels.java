package dev.dateline.parser.date;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The words in front of a day that say what it is the day of: "[Published] March 4", "[zuletzt aktualisiert] am 4. März". */
public final class DayLabels {
    public static final Phrases PUBLISHED = Phrases.of(DayLabels.class, "published-words.txt");
    public static final Phrases MODIFIED = Phrases.of(DayLabels.class, "modified-words.txt");

    private DayLabels() {}

    /** The token behind the words for a publication or a change that begin at this token; the token itself if none do. */
    public static int end(Tokens tokens, int token) {
        int published = PUBLISHED.longest(tokens, token);
        int modified = MODIFIED.longest(tokens, token);
        int end = published == Phrases.NONE ? token : token + PUBLISHED.length(published);
        return modified == Phrases.NONE ? end : Math.max(end, token + MODIFIED.length(modified));
    }
}
