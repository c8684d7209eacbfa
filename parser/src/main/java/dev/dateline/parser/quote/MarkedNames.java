package dev.dateline.parser.quote;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Titles of works and ships, nicknames inside a name, by their own words: “The Salt Road,” Viktor “the Eel” Brandt. */
final class MarkedNames {
    /** How far behind its article who speaks may stand. */
    private static final int SOMEONE = 4;

    private final Analysis body;
    private final Tokens tokens;

    MarkedNames(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
    }

    /** Whether the words from an opening mark to a closing one are a name, and nobody says them. */
    boolean isName(int open, int end) {
        return !isSaid(open, end)
                && !Voicing.isVoiced(tokens, open, end)
                && (NamedPassages.isNickname(tokens, open, end) || NamedPassages.isTitle(tokens, open, end));
    }

    /** “Your Honor,” I said: words that open a sentence, and who says them. */
    private boolean isSaid(int open, int end) {
        return open == body.firstOfSentence(body.sentenceOf(open))
                && tokens.is(end - 1, ',')
                && end + 1 < tokens.count()
                && (Grammar.isPronoun(tokens, end + 1)
                        || Grammar.isReporting(tokens, end + 1)
                        || isSomeoneSaying(end + 1));
    }

    /** "an old sailor exclaimed": a person without a name, and a verb of saying. */
    private boolean isSomeoneSaying(int first) {
        if (!Grammar.isDeterminer(tokens, first)) {
            return false;
        }
        for (int i = first + 1; i + 1 < tokens.count() && i < first + SOMEONE && tokens.isLowerCase(i); i++) {
            if (Nouns.isPerson(tokens, i)) {
                return Grammar.isReporting(tokens, i + 1);
            }
        }
        return false;
    }
}
