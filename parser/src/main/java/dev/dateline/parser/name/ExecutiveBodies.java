package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Bodies that are called an executive: "the Health and Safety Executive", "the Altona Executive", but "the County Executive". */
final class ExecutiveBodies {
    private static final Phrases HOLDERS = Phrases.of(ExecutiveBodies.class, "executives-of.txt");
    private static final long AND = Tokens.fold("and");
    private static final long EXECUTIVE = Tokens.fold("executive");

    /** How many words stand between the article and the last word of such a name at most. */
    private static final int FIELD = 5;

    private ExecutiveBodies() {}

    /** Whether such a name ends with a token: capitals behind "the", and no name, office or field of a person behind it. */
    static boolean endsAt(Tokens tokens, int token) {
        if (tokens.fold(token) != EXECUTIVE || token < 2 || !tokens.isCapitalized(token) || isWho(tokens, token - 1)) {
            return false; // most tokens
        }
        boolean goesOn =
                token + 1 < tokens.count() && (tokens.isCapitalized(token + 1) || tokens.isSpelled(token + 1, "of"));
        int i = token - 1;
        while (i > 0
                && i > token - FIELD
                && (tokens.isCapitalized(i) || tokens.fold(i) == AND)
                && !Grammar.isArticle(tokens, i)) {
            i--;
        }
        return !goesOn
                && i < token - 1
                && Grammar.isArticle(tokens, i)
                && !tokens.isSpelled(i, "a")
                && !tokens.isSpelled(i, "an");
    }

    /** "[Chief] Executive", "[County] Executive". */
    private static boolean isWho(Tokens tokens, int token) {
        return !tokens.isCapitalized(token)
                || Grammar.isArticle(tokens, token)
                || Titles.isModifier(tokens, token)
                || HOLDERS.has(tokens, token);
    }
}
