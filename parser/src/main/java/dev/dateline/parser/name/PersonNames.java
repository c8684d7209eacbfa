package dev.dateline.parser.name;

import dev.dateline.parser.text.Tokens;

/** The shape of a person's name in a byline: capitalized words, initials, particles, "Jr." */
public final class PersonNames {
    private static final int MOST_WORDS = 6;

    private PersonNames() {}

    /** Whether it is a given name: evidence that a run of capitals names a person. */
    public static boolean isGiven(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && Lexicon.is(tokens, token, Lexicon.GIVEN);
    }

    /** Whether it is a given name in lower case: "Mobin [hassan]". */
    public static boolean isSmallGiven(Tokens tokens, int token) {
        return tokens.isLowerCase(token) && Lexicon.is(tokens, token, Lexicon.GIVEN);
    }

    /** Whether it is "Jr" or a numeral behind a name. */
    public static boolean isSuffix(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.SUFFIX);
    }

    /** The token behind the name that begins at this token; the token itself if none does. */
    public static int end(Tokens tokens, int from, int limit) {
        int words = 0;
        int end = from;
        int i = from;
        while (i < limit && words < MOST_WORDS) {
            if (isNameWord(tokens, i)) {
                words++;
                end = ++i;
                if (i < limit && tokens.is(i, '.') && !tokens.isSpacedBefore(i) && isShort(tokens, i - 1)) {
                    end = ++i;
                }
            } else if (NameScanner.isParticle(tokens, i) && tokens.isWord(i)) {
                i++; // "Ursula von der Heide"; at the end of a name it is none
            } else if (tokens.is(i, ',') && i + 1 < limit && words > 1 && isSuffix(tokens, i + 1)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether all of these tokens are one name of two words or more. */
    public static boolean isFullName(Tokens tokens, int from, int to) {
        return to - from >= 2 && end(tokens, from, to) == to && words(tokens, from, to) >= 2;
    }

    /** How many of the tokens are words. */
    static int words(Tokens tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }

    private static boolean isNameWord(Tokens tokens, int token) {
        return tokens.isWord(token)
                && (tokens.isCapitalized(token) || isUncased(tokens.first(token)) || isElided(tokens.word(token)));
    }

    /** "d'Arcourt": a particle of a letter or two, an apostrophe, a capital. */
    private static boolean isElided(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return mark > 0 && mark <= 2 && mark + 1 < word.length() && Character.isUpperCase(word.charAt(mark + 1));
    }

    private static boolean isUncased(char c) {
        return !Character.isLowerCase(c) && !Character.isUpperCase(c);
    }

    /** Whether a period behind the word belongs to it: an initial, "Jr.", "St." */
    private static boolean isShort(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token) <= 2 || isSuffix(tokens, token);
    }
}
