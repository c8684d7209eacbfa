package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Tokens;

/** Finds short forms in capitals that the text explains: "National Electric Vehicle Sweden, or NEVS". */
final class Acronyms {
    /** How far the first word of the full name lies in front of its short form. */
    private static final int LONGEST = 14;

    /** How many letters the first word may give. */
    private static final int SYLLABLE = 3;

    private static final long OR = Tokens.fold("or");

    private final Tokens tokens;

    Acronyms(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Where the full name begins that a short form at this token explains, or -1. */
    int fullNameFrom(int token) {
        int end = fullNameTo(token);
        if (end < 0 || !tokens.isUpperCase(token) && !isDotted(token)) {
            return -1;
        }
        String letters = letters(token);
        int left = letters.length();
        int first = -1;
        for (int i = end - 1; i >= 0 && i >= end - LONGEST && left > 0; i--) {
            if (!tokens.isWord(i)) {
                if (tokens.is(i, ',') || tokens.is(i, '.')) {
                    return -1;
                }
                continue;
            }
            if (i == end - 1 && LegalForms.is(tokens, i)) {
                continue; // "Norrland Steel plc (NS)"
            }
            int taken = taken(i, letters, left);
            if (taken == letters.length() && isDotted(token)) {
                return -1; // "Bo Selander (S.E.)"
            }
            if (taken == 0) {
                boolean place =
                        i == end - 1 && i > 0 && tokens.isSpelled(i - 1, "of"); // "Harbour Board of Altona (HB)"
                if (tokens.isCapitalized(i) && !place && !Grammar.isPreposition(tokens, i)) {
                    return -1;
                }
                continue; // "and", "of"
            }
            left -= taken;
            first = i;
        }
        return left == 0 && first >= 0 && tokens.isCapitalized(first) ? first : -1;
    }

    /** Behind the full name that a short form may stand for: in front of "(" or of ", or". */
    int fullNameTo(int token) {
        if (tokens.is(token - 1, '(')) {
            boolean owns = Grammar.isPossessive(tokens, token - 2); // "the United Nations’ (UN) top court"
            return owns ? token - 2 : token - 1;
        }
        boolean or = token >= 3 && tokens.fold(token - 1) == OR;
        return or ? tokens.is(token - 2, ',') ? token - 2 : token - 1 : -1;
    }

    /** How many of the letters left a word gives, its first, or the first few of the first word: TANA of “Tarsk News Agency”. */
    private int taken(int token, String letters, int left) {
        if (!tokens.isCapitalized(token) && (!tokens.isLowerCase(token) || Grammar.isFunctional(tokens, token))) {
            return 0;
        }
        String word = tokens.word(token).toUpperCase(java.util.Locale.ROOT);
        if (letters.regionMatches(left - 1, word, 0, 1)) {
            return 1;
        }
        boolean all = left <= SYLLABLE && tokens.isCapitalized(token) && letters.regionMatches(0, word, 0, left);
        return all ? left : 0;
    }

    private boolean isDotted(int token) {
        return tokens.isCapitalized(token) && letters(token).length() * 2 == tokens.end(token) - tokens.start(token);
    }

    /** The letters of a short form: US of "U.S." */
    String letters(int token) {
        return tokens.word(token).replace(".", "");
    }
}
