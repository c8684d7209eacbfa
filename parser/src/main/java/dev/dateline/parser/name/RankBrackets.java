package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Brackets between a rank or a form of address and a name: Capt (retd) Berg, Hon. (Barr.) Lind, SP (Rural) Holm. */
public final class RankBrackets {
    private static final Phrases WORDS = Phrases.of(RankBrackets.class, "rank-brackets.txt");

    private RankBrackets() {}

    /** Behind "Capt [(retd)]", or -1. */
    public static int end(Tokens tokens, int open) {
        if (open < 1 || !tokens.is(open, '(')) {
            return -1;
        }
        int close = open + 2;
        close += tokens.is(close, '.') ? 1 : 0;
        boolean wing = Titles.isRank(tokens, open - 1) && tokens.isCapitalized(open + 1); // "SP (Rural)"
        return close + 1 < tokens.count()
                        && tokens.is(close, ')')
                        && (wing || WORDS.has(tokens, open + 1))
                        && tokens.isCapitalized(close + 1)
                ? close + 1
                : -1;
    }

    /** Where the bracket opens that this one closes, or -1. */
    public static int from(Tokens tokens, int close) {
        if (close < 3 || !tokens.is(close, ')')) {
            return -1;
        }
        int open = close - (tokens.is(close - 1, '.') ? 3 : 2);
        return end(tokens, open) == close + 1 ? open : -1;
    }
}
