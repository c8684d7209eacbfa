package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Brackets between a rank, a post or a form of address and a name: Capt (retd) Berg, Hon. (Barr.) Lind, SP (Rural) Holm, Secretary (Ports) Greta Holm. */
public final class RankBrackets {
    private static final Phrases WORDS = Phrases.of(RankBrackets.class, "rank-brackets.txt");

    /** How many words tell where somebody has a rank: "Zone IV", "Law and Order". */
    private static final int WING = 3;

    private static final long OF = Tokens.fold("of");

    private RankBrackets() {}

    /** Behind "Capt [(retd)]", or -1. */
    public static int end(Tokens tokens, int open) {
        if (open < 1 || !tokens.is(open, '(')) {
            return -1;
        }
        int wing = Titles.isRank(tokens, open - 1) || isPost(tokens, open - 1) ? wingEnd(tokens, open) : -1;
        int close = open + 2;
        close += tokens.is(close, '.') ? 1 : 0;
        boolean word = close < tokens.count() && tokens.is(close, ')') && WORDS.has(tokens, open + 1);
        int behind = wing > 0 ? wing : word ? close + 1 : -1;
        return behind > 0 && behind < tokens.count() && tokens.isCapitalized(behind) ? behind : -1;
    }

    /** Behind the bracket of "SP [(Rural)]", "DCP [(Zone IV)]", or -1. */
    static int wingEnd(Tokens tokens, int open) {
        int close = open + 1;
        while (close < tokens.count()
                && close <= open + WING
                && (tokens.isCapitalized(close)
                        || close > open + 1 && (tokens.isNumber(close) || Grammar.isAnd(tokens, close)))) {
            close++;
        }
        boolean wing = tokens.is(open, '(')
                && !Grammar.isAnd(tokens, close - 1)
                && close > open + 1
                && close < tokens.count()
                && tokens.is(close, ')');
        return wing ? close + 1 : -1;
    }

    /** "Principal [Secretary] (Ports) Greta Holm", "Director General of [Police] (Ports) Greta Holm": whether a post in capitals ends here. */
    private static boolean isPost(Tokens tokens, int last) {
        return tokens.isCapitalized(last)
                && !tokens.isUpperCase(last)
                && (Titles.isTitle(tokens, last)
                        || last > 1 && tokens.fold(last - 1) == OF && Titles.isTitle(tokens, last - 2));
    }

    /** Where the bracket opens that this one closes, or -1. */
    public static int from(Tokens tokens, int close) {
        for (int open = close - 2; open > 0 && open >= close - WING - 1; open--) {
            if (tokens.is(open, '(')) {
                return end(tokens, open) == close + 1 ? open : -1;
            }
        }
        return -1;
    }
}
