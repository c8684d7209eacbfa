package dev.dateline.parser.claim;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Desks that sign in place of their people: "Harbour Post Staff", "Redaktion Hafenbote". */
final class Desks {
    private static final Phrases WORDS = Phrases.of(Desks.class, "desk-words.txt");

    private Desks() {}

    /** Whether a word is one that the names of desks end or begin with. */
    static boolean isWord(String word) {
        return WORDS.has(word);
    }

    static boolean isWord(Tokens tokens, int token) {
        return WORDS.has(tokens, token);
    }

    /** Whether tokens name a desk, and which. */
    static boolean is(Tokens tokens, int from, int to) {
        if (to - from == 1) {
            int hyphen = tokens.word(from).lastIndexOf('-'); // "KFG-Team"
            return hyphen > 0 && WORDS.has(tokens.word(from).substring(hyphen + 1));
        }
        if (to - from < 2 || to - from > Byline.MOST_WORDS + 1) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i)) {
                return false;
            }
        }
        if (Titles.isTitle(tokens, to - 1)) {
            return false; // "Staff Reporter" is nobody
        }
        return WORDS.has(tokens, from) || WORDS.has(tokens, to - 1) || WORDS.has(tokens, to - 2);
    }
}
