package dev.dateline.parser.speaker.mind;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Who writes a piece whose headline opens with a name and a colon, "<i>Ann Berg</i>: Row While You Can", and which tells of
 * nobody with that name: a columnist, who is "I" in it.
 */
public final class HeadlineWriters {
    /** How many words such a name has at least and at most. */
    private static final int LEAST = 2;

    private static final int MOST = 3;

    private HeadlineWriters() {}

    /** The authors of a story, or, where no byline has one, the one whom its headline opens with. */
    public static List<String> orByline(List<String> authors, String headline, Tokens body) {
        int colon = headline.indexOf(':');
        if (!authors.isEmpty() || colon < 0 || colon + 1 == headline.length() || headline.charAt(colon + 1) != ' ') {
            return authors;
        }
        String name = headline.substring(0, colon);
        Tokens words = Tokens.of(name);
        int count = words.count();
        boolean person = count >= LEAST && count <= MOST && PersonNames.isGiven(words, 0);
        for (int i = 0; i < count && person; i++) {
            person = words.isCapitalized(i) && words.isWord(i);
        }
        return person && !isTold(words.fold(count - 1), body) ? List.of(name) : authors;
    }

    private static boolean isTold(long surname, Tokens body) {
        for (int i = 0; i < body.count(); i++) {
            if (body.fold(i) == surname) {
                return true;
            }
        }
        return false;
    }
}
