package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Parts of a number that is not exact: "[nearly half of more than] 2,000 nurses", "[one in five of the roughly] 900 cooks". */
final class CountedParts {
    private static final long OF = Tokens.fold("of");

    private final Tokens tokens;
    private final Shares shares;
    private final SinglePhrases singles;

    CountedParts(Tokens tokens, Shares shares, SinglePhrases singles) {
        this.tokens = tokens;
        this.shares = shares;
        this.singles = singles;
    }

    /** Where a phrase begins, over what makes the number in front of it less exact, and over the part of it. */
    int from(int number, int to, int floor) {
        int from = shares.overApproximation(number, floor);
        if (from == number) {
            return from; // most phrases
        }
        int of = from > floor && Grammar.isArticle(tokens, from - 1) ? from - 2 : from - 1;
        boolean time = ListedWords.is(tokens, to - 1, ListedWords.TIME_SPAN); // "The clerk of nearly four years"
        if (of <= floor || tokens.fold(of) != OF || time) {
            return from;
        }
        long part = singles.overPreposition(of + 1, floor, to - 1);
        return part == PhraseSpan.NONE ? from : shares.overApproximation(PhraseSpan.from(part), floor);
    }
}
