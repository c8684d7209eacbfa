package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Nouns for what somebody says, which hand over to it: "Ann Lee’s verdict was short: “No.”" */
public final class SpeechNouns {
    private static final Phrases NOUNS = Phrases.of(SpeechNouns.class, "speech-nouns.txt");

    private SpeechNouns() {}

    /** Whether a token is one. */
    public static boolean has(Tokens tokens, int token) {
        return NOUNS.has(tokens, token);
    }

    /** Whether a word is one, by its folded letters. */
    public static boolean has(long fold) {
        return NOUNS.has(fold);
    }
}
