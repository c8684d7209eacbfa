package dev.dateline.parser.claim;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Tells the names of offices, companies and clubs from those of people. */
final class Bodies {
    private static final Phrases WORDS = Phrases.of(Bodies.class, "body-words.txt");
    /** Compounds end with a word of so many letters at least: "Landesanstalt". */
    private static final int SHORTEST = 4;
    /** No compound is longer. */
    private static final int LONGEST = 40;
    /** The initials of a body in front of its name have so many letters: "KFG Greben". */
    private static final int INITIALS = 3;

    private static final int MOST_INITIALS = 5;

    private Bodies() {}

    /**
     * Whether tokens are the name of a body: one of its words says so ahead of any "and", or initials stand in front. A
     * name with a given name in it is a person's.
     */
    static boolean is(Tokens tokens, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        boolean body = false;
        boolean shouted = true;
        for (int i = from; i < to; i++) {
            boolean sign = !tokens.isWord(i) && ",;:/|()".indexOf(tokens.first(i)) >= 0;
            if (sign || PersonNames.isGiven(tokens, i) || !body && Byline.JOINTS.has(tokens, i)) {
                return false;
            }
            body |= isWord(tokens, i);
            shouted &= !tokens.isWord(i) || tokens.isUpperCase(i);
        }
        String first = tokens.word(from);
        boolean initials = tokens.isUpperCase(from)
                && first.length() >= INITIALS
                && first.length() <= MOST_INITIALS
                && first.indexOf('.') < 0 // no "J.P. Doe"
                && !shouted;
        return body || initials;
    }

    private static boolean isWord(Tokens tokens, int token) {
        if (Titles.isOrganizationWord(tokens, token) || WORDS.has(tokens, token)) {
            return true;
        }
        String word = tokens.word(token);
        for (int i = 1; i <= word.length() - SHORTEST && word.length() <= LONGEST; i++) {
            if (WORDS.has(word.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
