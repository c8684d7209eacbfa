package dev.dateline.parser.speaker.pronoun;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What somebody said long ago, "she said in 1998", "he once told a reporter", "she wrote in her diary": where a story tells of a life, it is mostly its own. */
final class LongAgo {
    private static final Phrases MEMOIRS = Phrases.of(LongAgo.class, "memoirs.txt");
    private static final long IN = Tokens.fold("in");
    private static final long ONCE = Tokens.fold("once");

    /** How far behind the pronoun the year stands: "she told the Altona Courier in a 2003 interview". */
    private static final int REACH = 10;

    private LongAgo() {}

    /** Whether the words behind a pronoun tell so, up to the end of its sentence. */
    static boolean is(Tokens tokens, int pronoun, int end) {
        if (pronoun + 1 < end && tokens.fold(pronoun + 1) == ONCE) {
            return true;
        }
        int limit = Math.min(end, pronoun + REACH);
        for (int i = pronoun + 2; i + 1 < limit && (tokens.isWord(i) || isYear(tokens, i)); i++) {
            if (MEMOIRS.has(tokens, i)) {
                return true;
            }
            int year = tokens.fold(i) == IN ? tokens.isNumber(i + 1) ? i + 1 : i + 2 : -1;
            if (year > 0 && year < limit && isYear(tokens, year)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(Tokens tokens, int token) {
        String word = tokens.isNumber(token) ? tokens.word(token) : "";
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }
}
