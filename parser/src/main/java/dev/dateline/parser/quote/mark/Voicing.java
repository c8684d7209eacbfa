package dev.dateline.parser.quote.mark;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words in marks that somebody says, though they have a title's capitals: chanted, or what one calls another. */
final class Voicing {
    private static final Phrases WORDS = Phrases.of(Voicing.class, "voicing-words.txt");
    private static final Phrases CALLING = Phrases.of(Voicing.class, "calling-verbs.txt");

    /** How many words the longest of those in front has. */
    private static final int LONGEST = 2;

    private static final Phrases REFERRING = Phrases.of(Voicing.class, "referring-verbs.txt");
    private static final Phrases WRITING = Phrases.of(Voicing.class, "writing-verbs.txt");
    private static final long AS = Tokens.fold("as");

    /** How far in front of the words stands "refers to". */
    private static final int REFERRED = 14;

    /** How far in front of the words it stands who is called so. */
    private static final int CALLED = 5;

    private Voicing() {}

    /** Whether the words in front of a passage say that somebody says it; but "said “The Aunt” star Ann Lee". */
    static boolean isVoiced(Tokens tokens, int open, int close) {
        if (isCalled(tokens, open) || isReferredTo(tokens, open) || isWritten(tokens, open)) {
            return true;
        }
        int behind = close + 1;
        boolean of = open > 0 && tokens.isSpelled(open - 1, "of"); // "Chants of “We Are Selm” filled the square"
        if (!of && behind < tokens.count() && tokens.isLowerCase(behind) && !Grammar.isFunctional(tokens, behind)) {
            return false;
        }
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
        return false;
    }

    /** "Lee posted: “Thinking of Anna.”"; but "Lee wrote “Ships and Sheep”". */
    private static boolean isWritten(Tokens tokens, int open) {
        return open > 1 && tokens.is(open - 1, ':') && WRITING.has(tokens, open - 2);
    }

    /** "called her an “Flour Baron”", "calling Lee “Captain Crumb”", "what he calls the “Dark Port”"; but "a show called “The Ferry”". */
    private static boolean isCalled(Tokens tokens, int open) {
        for (int i = open - 1; i > 0 && i >= open - CALLED && isPartOfName(tokens, i); i--) {
            if (CALLING.has(tokens, i)) {
                boolean subject = Grammar.isPronoun(tokens, i - 1) && !Grammar.isObject(tokens, i - 1);
                boolean object = i + 1 < open && (Grammar.isObject(tokens, i + 1) || tokens.isCapitalized(i + 1));
                return subject || object;
            }
        }
        return false;
    }

    /** "refers to the boatman, who is his friend, as “Mr. Lund”": what one calls another, behind "as". */
    private static boolean isReferredTo(Tokens tokens, int open) {
        if (open < 2 || tokens.fold(open - 1) != AS) {
            return false;
        }
        for (int i = open - 2; i >= 0 && i > open - REFERRED && !tokens.is(i, '.'); i--) {
            if (REFERRING.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfName(Tokens tokens, int token) {
        return tokens.isWord(token) || tokens.is(token, '.') && tokens.isCapitalized(token - 1); // "Mrs."
    }
}
