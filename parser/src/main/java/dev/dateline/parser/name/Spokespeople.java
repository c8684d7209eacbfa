package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Those who speak for others: of "a spokesman for the mayor, Ann Lee, said" Ann Lee is the mayor, and not the source. */
public final class Spokespeople {
    private static final Phrases NOUNS = Phrases.of(Spokespeople.class, "speaking-nouns.txt");

    private Spokespeople() {}

    /** Whether it is a noun for who speaks for others: "spokesman". */
    public static boolean isNoun(Tokens tokens, int token) {
        return NOUNS.has(tokens, token);
    }

    /** Whether these words have a noun for who speaks for others right ahead of a preposition: "an aide to former". */
    public static boolean isServing(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Grammar.isPreposition(tokens, i)) {
                return NOUNS.has(tokens, i - 1);
            }
        }
        return false;
    }

    /** Whether a phrase is one who speaks for a person whom its last word stands for, "an aide to the mayor". */
    public static boolean isForSomeone(Tokens tokens, int from, int to) {
        int last = to - 1;
        boolean someone =
                tokens.isLowerCase(last) && (Titles.isOccupation(tokens, last) || Nouns.isPerson(tokens, last));
        for (int i = from + 1; someone && i < last; i++) {
            if (Grammar.isPreposition(tokens, i)) {
                return NOUNS.has(tokens, i - 1) || tokens.isSpelled(i - 1, "close");
            }
        }
        return false;
    }
}
