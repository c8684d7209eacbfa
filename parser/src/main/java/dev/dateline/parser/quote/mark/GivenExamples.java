package dev.dateline.parser.quote.mark;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words in marks that only show of what kind something is, so that nobody says them: "long terms (e.g., “how to mend a boat”)". */
final class GivenExamples {
    private static final Phrases TYPED = Phrases.of(GivenExamples.class, "typed-words.txt");
    private static final long AS = Tokens.fold("as");
    private static final long EG = Tokens.fold("e.g.");
    private static final long LIKE = Tokens.fold("like");
    private static final long SUCH = Tokens.fold("such");

    private GivenExamples() {}

    /** Whether “e.g.” leads to a passage, or the noun of what is typed: "queries like “how to mend a boat”". */
    static boolean has(Tokens tokens, int open) {
        int word = open > 1 && tokens.is(open - 1, ',') ? open - 2 : open - 1;
        if (word < 1) {
            return false;
        }
        if (isEg(tokens, word)) {
            return true;
        }
        boolean such = tokens.fold(word) == AS && tokens.fold(word - 1) == SUCH;
        int noun = such ? word - 2 : word - 1;
        return (such || tokens.fold(word) == LIKE) && noun >= 0 && TYPED.has(tokens, noun);
    }

    private static boolean isEg(Tokens tokens, int word) {
        if (tokens.is(word, '.') && word > 0) {
            return tokens.isSpelled(word - 1, "e.g");
        }
        return tokens.fold(word) == EG || tokens.isSpelled(word, "e.g.") || tokens.isSpelled(word, "eg");
    }
}
