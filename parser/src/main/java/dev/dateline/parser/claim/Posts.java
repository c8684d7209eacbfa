package dev.dateline.parser.claim;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The words of a byline for what somebody is who is named in front of them: "Jane Doe, Harbour [Correspondent]". */
final class Posts {
    private static final Phrases ROLES = Phrases.of(Posts.class, "author-roles.txt");

    private Posts() {}

    /** What someone is, by the word or by its last part: "Ferry-Expert". */
    static boolean isRole(Tokens tokens, int token) {
        String word = tokens.word(token);
        return ROLES.has(tokens, token) || ROLES.has(word.substring(word.lastIndexOf('-') + 1));
    }

    /** "Jane Doe [Staff Writer]" */
    static boolean isStaff(Tokens tokens, int token) {
        return token > 0
                && token + 1 < tokens.count()
                && Byline.DESKS.has(tokens, token)
                && Titles.isTitle(tokens, token + 1);
    }
}
