package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words that tell how much of a quality there is: "[rather] bluntly", "[very] promising". */
public final class DegreeWords {
    private static final Phrases WORDS = Phrases.of(DegreeWords.class, "degree-words.txt");

    private DegreeWords() {}

    /** Whether a word, in small letters, is one. */
    public static boolean has(Tokens tokens, int token) {
        return WORDS.has(tokens, token) && tokens.isLowerCase(token);
    }
}
