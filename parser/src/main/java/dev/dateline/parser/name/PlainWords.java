package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words that copy prints in small letters: with a capital they open a sentence, or are part of a name that no person has. */
public final class PlainWords {
    private static final Phrases WORDS = Phrases.of(PlainWords.class, "plain-words.txt");

    private PlainWords() {}

    /** Whether it is one, whatever its letters are here; no given name is. */
    public static boolean has(Tokens tokens, int token) {
        return WORDS.has(tokens, token);
    }
}
