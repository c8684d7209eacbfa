package dev.dateline.parser.speaker.reference;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words that tell about how many speak: "[at least] three nurses", "[just shy of] half". */
final class Amounts {
    private static final Phrases COUNTING = Phrases.of(Amounts.class, "counting-phrases.txt");
    private static final long ONE = Tokens.fold("one");

    private Amounts() {}

    /** The number or the share behind such words; the token itself where there are none. */
    static int behind(Tokens tokens, int token) {
        int phrase = COUNTING.longest(tokens, token);
        int behind = phrase == Phrases.NONE ? token : token + COUNTING.length(phrase);
        boolean amount = behind > token
                && (tokens.isNumber(behind)
                        || Nouns.isCollective(tokens, behind)
                        || Grammar.isDeterminer(tokens, behind));
        return amount ? behind : token;
    }

    /** "At least [one sailor]": behind words that tell of no more than one. */
    static int overOne(Tokens tokens, int from, int to) {
        int one = behind(tokens, from);
        return one > from && one + 1 < to && tokens.fold(one) == ONE ? one : from;
    }
}
