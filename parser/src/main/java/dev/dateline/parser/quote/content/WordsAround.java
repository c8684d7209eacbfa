package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.PhraseSpan;
import org.jspecify.annotations.Nullable;

/**
 * The words on both sides of a cue that it attributes.
 *
 * @param cue the cue
 * @param next the cue behind it in the unit; null where there is none
 * @param reach how far ahead the words may begin
 * @param ahead those ahead of the cue, as a {@link PhraseSpan}
 * @param behind those behind it, as a {@link PhraseSpan}
 * @param goesOn whether those behind go on with those ahead: "It is, she said, too late"
 */
record WordsAround(Cue cue, @Nullable Cue next, int reach, long ahead, long behind, boolean goesOn) {
    boolean isAhead() {
        return ahead != PhraseSpan.NONE;
    }

    boolean isBehind() {
        return behind != PhraseSpan.NONE;
    }

    WordsAround withAhead(long words) {
        return words == ahead ? this : new WordsAround(cue, next, reach, words, behind, goesOn);
    }

    WordsAround withBehind(long words) {
        return words == behind ? this : new WordsAround(cue, next, reach, ahead, words, goesOn);
    }
}
