package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Phrases of a number or of a part of a whole: "nine in 10", "nearly a third", "at least four ministers". */
public final class Shares {
    private static final int LONGEST_APPROXIMATION = 3;

    private static final long IN = Tokens.fold("in");
    private static final long OF = Tokens.fold("of");
    private static final long OUT = Tokens.fold("out");
    private static final Phrases APPROXIMATIONS = Phrases.of(Shares.class, "approximations.txt");
    private static final Phrases ROUND = Phrases.of(Shares.class, "round-numbers.txt");

    private final Tokens tokens;
    private final Narration narration;
    private final int[] lists; // by token, what lists say of its word

    public Shares(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.lists = ListedWords.row(tokens);
    }

    /** "[At least] four ministers", "[about] nine in 10": where a phrase begins, over what stands before a number. */
    public int overApproximation(int from, int floor) {
        if (from <= floor) {
            return from;
        }
        boolean article = Grammar.isArticle(tokens, from);
        boolean share = isShare(article ? from + 1 : from) // "[nearly] a third", "[more than] a thousand"
                || article && isRound(tokens.fold(from + 1));
        if (!share && (article || !isNumber(from))) {
            return from;
        }
        for (int length = LONGEST_APPROXIMATION; length > 0; length--) {
            int i = from - length;
            if (i >= floor && !narration.isQuoted(i) && APPROXIMATIONS.longest(tokens, i, from) != Phrases.NONE) {
                return APPROXIMATIONS.length(APPROXIMATIONS.longest(tokens, i, from)) == length ? i : from;
            }
        }
        return from;
    }

    /** Whether a word stands for a round number: "dozen". */
    public static boolean isRound(long fold) {
        return ROUND.has(fold);
    }

    /** "[At least] 40 sailors": whether words that stand before a number begin with a preposition here. */
    public boolean isApproximation(int preposition) {
        int phrase = APPROXIMATIONS.longest(tokens, preposition);
        int length = phrase == Phrases.NONE ? 0 : APPROXIMATIONS.length(phrase);
        return length > 1 && preposition + length < tokens.count() && tokens.isNumber(preposition + length);
    }

    /** "Nine in 10", "one in five", "half": where a share begins that ends with this word, or -1. */
    public int endingAt(int last, int floor) {
        if (isShare(last)) {
            return last > floor && Grammar.isArticle(tokens, last - 1) ? last - 1 : last;
        }
        if (last - 2 < floor) {
            return -1;
        }
        int i = tokens.fold(last - 1) == IN
                ? last - 2
                : tokens.fold(last - 1) == OF && tokens.fold(last - 2) == OUT ? last - 3 : -1;
        return i >= floor && isNumber(last) && isNumber(i) ? i : -1;
    }

    /** Whether a word is part of a whole: "a third". */
    private boolean isShare(int token) {
        return (lists[token] & ListedWords.SHARE) != 0;
    }

    private boolean isNumber(int token) {
        if (narration.kind(token).isOpen()) {
            return false;
        }
        return tokens.isNumber(token) || Grammar.isDeterminer(tokens, token) && !Grammar.isArticle(tokens, token);
    }
}
