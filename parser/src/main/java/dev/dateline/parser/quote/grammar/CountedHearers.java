package dev.dateline.parser.quote.grammar;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Those who are told something, by a number that is not exact: "told [nearly 40 cooks] that", "told a crowd [of about 300 people] the tax would rise". */
final class CountedHearers {
    /** How many words may stand between a number and the noun of those who are counted: "40 angry young [nurses]". */
    private static final int NEAR = 3;

    private static final long FEW = Tokens.fold("few");
    private static final long OF = Tokens.fold("of");
    private static final Phrases APPROXIMATIONS = Phrases.of(Shares.class, "approximations.txt");

    private final Tokens tokens;
    private final NounPhrases phrases;

    CountedHearers(Tokens tokens, NounPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** The token behind those who are counted from this one on, or this one if none are. */
    int end(int from, int to) {
        int number = overApproximation(from, to);
        int noun = number == from ? from : overNumber(number, to);
        if (noun == number || noun == from) {
            return from;
        }
        for (int i = noun; i < to && i < noun + NEAR && tokens.isLowerCase(i); i++) {
            if (Nouns.isSeveral(tokens, i)) {
                return Math.max(i + 1, PhraseSpan.to(phrases.startingAt(noun, to)));
            }
            if (Grammar.isPreposition(tokens, i) || Grammar.isBetween(tokens, i) || Grammar.isSubordinator(tokens, i)) {
                return from;
            }
        }
        return from;
    }

    /** "a crowd [of about 300 people]": the token behind those that a group is of, or the one behind the group. */
    int behindGroup(int end, int to) {
        boolean counted = end + 1 < to && tokens.fold(end) == OF;
        int behind = counted ? end(end + 1, to) : end;
        return behind > end + 1 ? behind : end;
    }

    /** "[nearly] 40", "[a few] hundred". */
    private int overApproximation(int from, int to) {
        if (Grammar.isArticle(tokens, from) && from + 2 < to && tokens.fold(from + 1) == FEW) {
            return Shares.isRound(tokens.fold(from + 2)) ? from + 2 : from;
        }
        int phrase = APPROXIMATIONS.longest(tokens, from, to);
        return phrase == Phrases.NONE ? from : from + APPROXIMATIONS.length(phrase);
    }

    /** "[300] people", "[two dozen] cooks", "[a hundred] farmers". */
    private int overNumber(int number, int to) {
        int i = number;
        boolean article = i + 1 < to && Grammar.isArticle(tokens, i) && Shares.isRound(tokens.fold(i + 1));
        i += article ? 1 : 0;
        while (i < to && (Numerals.isCount(tokens, i) || Shares.isRound(tokens.fold(i)))) {
            i++;
        }
        return i;
    }
}
