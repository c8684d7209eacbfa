package dev.dateline.parser.speaker.pronoun;

import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** "If Ann Lee wins, [he said], it will rain": a pronoun and its verb amid what is said, which names others only. */
public final class InsertedPronouns {
    /** No clause in front of its sentence has more tokens. */
    static final int FRONT = 60;

    private final Analysis body;
    private final Tokens tokens;

    InsertedPronouns(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
    }

    /** Whether a pronoun begins an aside that the same sentence goes on behind. */
    public static boolean isOne(Tokens tokens, int pronoun) {
        int comma = pronoun + 2;
        int next = comma + 1 < tokens.count() && !tokens.isWord(comma + 1) ? comma + 2 : comma + 1;
        return pronoun > 0
                && next < tokens.count()
                && tokens.is(pronoun - 1, ',')
                && tokens.is(comma, ',')
                && tokens.isLowerCase(next)
                && Grammar.isReporting(tokens, comma - 1);
    }

    /** "saying it was late and [Ann Lee], she said, “was ill”": where the clause ahead of a pronoun begins, behind whoever said it. */
    int from(int pronoun) {
        int from = pronoun - 1;
        int first = Math.max(body.firstOfSentence(body.sentenceOf(from)), from - FRONT);
        while (from > first && !tokens.is(from - 1, ',') && !Grammar.isReporting(tokens, from - 1)) {
            from--;
        }
        return from;
    }
}
