package dev.dateline.parser.name;

import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Tokens;

/** The sign "&" between capitals: inside of one body's name, "Steel & Steam", or between two persons, "Anna & Ole". */
public final class Ampersands {
    private Ampersands() {}

    /** Whether a token is one that is part of a body's name. */
    public static boolean joins(Tokens tokens, int token) {
        return tokens.is(token, '&')
                && token > 0
                && token + 1 < tokens.count()
                && tokens.isCapitalized(token - 1)
                && tokens.isCapitalized(token + 1)
                && !partsFullNames(tokens, token)
                && !partsGivenNames(tokens, token);
    }

    /** "Anna Berg [&] Ole Lind". */
    private static boolean partsFullNames(Tokens tokens, int token) {
        int last = token + 2;
        return last < tokens.count()
                && tokens.isCapitalized(last)
                && (PersonNames.isGiven(tokens, token + 1) || token > 1 && PersonNames.isGiven(tokens, token - 2))
                && !Titles.isOrganizationWord(tokens, last)
                && !LegalForms.is(tokens, last);
    }

    /** "Anna [&] Ole"; but "Marks & Spencer" are one. */
    private static boolean partsGivenNames(Tokens tokens, int token) {
        return PersonNames.isGiven(tokens, token - 1) && PersonNames.isGiven(tokens, token + 1);
    }
}
