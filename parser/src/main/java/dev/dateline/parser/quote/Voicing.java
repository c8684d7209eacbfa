package dev.dateline.parser.quote;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words in marks that somebody says, though they have a title's capitals: chanted, on a sign, or what one calls another. */
final class Voicing {
    private static final Phrases WORDS = Phrases.of(Voicing.class, "voicing-words.txt");
    private static final Phrases CALLING = Phrases.of(Voicing.class, "calling-verbs.txt");
    private static final Phrases BEARERS = Phrases.of(Voicing.class, "bearers-of-words.txt");
    private static final Phrases READING = Phrases.of(Voicing.class, "reading-verbs.txt");

    /** How many words the longest of those in front has. */
    private static final int LONGEST = 2;

    /** How far in front of the words it stands who is called so. */
    private static final int CALLED = 5;

    /** How far in front of "read" it stands what one reads them on. */
    private static final int BEARER = 4;

    private Voicing() {}

    /** Whether the words in front of a mark say that somebody says what it opens. */
    static boolean isVoiced(Tokens tokens, int open) {
        int before = open - 1;
        if (before > 0 && (tokens.is(before, ',') || tokens.is(before, ':'))) {
            before--;
        }
        for (int length = LONGEST; length > 0; length--) {
            int from = before + 1 - length;
            int word = from < 0 ? Phrases.NONE : WORDS.longest(tokens, from, before + 1);
            if (word != Phrases.NONE && WORDS.length(word) == length) {
                return true;
            }
        }
        return isRead(tokens, before) || isCalled(tokens, open);
    }

    /** "shirts that read “Settle for Lee”": what is printed on something that one holds or wears. */
    private static boolean isRead(Tokens tokens, int verb) {
        if (verb < 1 || !READING.has(tokens, verb)) {
            return false;
        }
        for (int i = verb - 1; i >= 0 && i >= verb - BEARER && tokens.isWord(i); i--) {
            if (BEARERS.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "called her an “Aunt Tom”", "calling Lee “Lyin’ Ann”"; but "a show called “The Ferry”". */
    private static boolean isCalled(Tokens tokens, int open) {
        for (int i = open - 2; i >= 0 && i >= open - CALLED && tokens.isWord(i); i--) {
            if (CALLING.has(tokens, i)) {
                return Grammar.isObject(tokens, i + 1) || tokens.isCapitalized(i + 1);
            }
        }
        return false;
    }
}
