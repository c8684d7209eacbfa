package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Words that tell how much of a quality there is: "[rather] bluntly", "[very] promising". */
public final class DegreeWords {
    private static final Phrases WORDS = Phrases.of(DegreeWords.class, "degree-words.txt");

    private static final Phrases BETTER = Phrases.of(List.of("best", "better"));

    private DegreeWords() {}

    /** "put it [better]", "said it [best]": whether a word tells how well something is said. */
    public static boolean isBetter(long fold) {
        return BETTER.has(fold);
    }

    /** Whether a word, in small letters, is one. */
    public static boolean has(Tokens tokens, int token) {
        return WORDS.has(tokens, token) && tokens.isLowerCase(token);
    }
}
