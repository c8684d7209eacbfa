package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Several who are somebody's and counted: "Berg’s first five guests", "the board’s three members". */
public final class OwnedCounts {
    private static final Phrases ORDERING = Phrases.of(OwnedCounts.class, "ordering-words.txt");

    private OwnedCounts() {}

    /**
     * The token of the 's in front of a number and of the word that orders it, or -1.
     *
     * @param number the number's token
     * @param low the first token that may be looked at
     */
    public static int clitic(Tokens tokens, int number, int low) {
        int before = number - 1;
        int clitic = before > low && ORDERING.has(tokens, before) ? before - 1 : before;
        boolean owned = clitic > low && tokens.kind(clitic) == TokenKind.CLITIC;
        return owned && !Grammar.isArticle(tokens, number) ? clitic : -1;
    }
}
