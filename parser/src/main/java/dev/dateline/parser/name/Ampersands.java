package dev.dateline.parser.name;

import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The sign "&" between capitals: inside of one body's name, "Steel & Steam", or between two persons, "Anna & Ole". */
public final class Ampersands {
    private static final Phrases KIN = Phrases.of(Ampersands.class, "kin-in-firms.txt");
    private static final long AND = Tokens.fold("and");

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

    /** "Holm [and] Sons": what stands for "&" in the name of a family's firm. */
    static boolean joinsKin(Tokens tokens, int and) {
        return and > 0
                && and + 1 < tokens.count()
                && tokens.fold(and) == AND
                && tokens.isCapitalized(and - 1)
                && tokens.isCapitalized(and + 1)
                && KIN.has(tokens, and + 1)
                && !(and + 2 < tokens.count() && tokens.isCapitalized(and + 2));
    }

    /** "Tamm[,] Holm & Reed": a comma between surnames in front of the last two partners of a firm. */
    public static boolean isInList(Tokens tokens, int comma) {
        int and = comma + 2;
        return comma > 0
                && and + 1 < tokens.count()
                && tokens.is(comma, ',')
                && tokens.is(and, '&')
                && tokens.isSpacedBefore(and)
                && tokens.isCapitalized(comma - 1)
                && tokens.isCapitalized(comma + 1)
                && tokens.isCapitalized(and + 1)
                && !(comma > 1 && tokens.isCapitalized(comma - 2))
                && !PersonNames.isGiven(tokens, comma + 1);
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
