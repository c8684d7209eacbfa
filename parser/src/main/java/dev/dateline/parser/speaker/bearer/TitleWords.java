package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.text.Tokens;

/** The words of titles and of the names of bodies: "Finance Minister" has "finance". */
public final class TitleWords {
    private TitleWords() {}

    /** Whether a title or the body of somebody has a word: "Finance Minister", president of the "Bank". */
    public static boolean ofPost(Named bearer, long word) {
        return bearer.affiliation != null && has(bearer.affiliation, word) || has(bearer, word);
    }

    /** Whether a title of somebody has a word, in whatever case. */
    public static boolean has(Named bearer, long word) {
        return bearer.titles.stream().anyMatch(title -> has(title, word));
    }

    /** Whether a title, or the name of a body, has a word, in whatever case. */
    public static boolean has(String phrase, long word) {
        Tokens words = Tokens.of(phrase);
        for (int i = 0; i < words.count(); i++) {
            if (words.fold(i) == word) {
                return true;
            }
        }
        return false;
    }
}
