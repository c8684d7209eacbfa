package dev.dateline.parser.speaker.reference;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Titles in marks beside what they are the titles of: "her novel “The Aunt”", "its “Safe Piers” report"; the noun says whose words they are. */
final class TitledWorks {
    /** How many tokens such a title has at most. */
    private static final int TITLE = 12;

    private TitledWorks() {}

    /** The mark that opens the title which a phrase ends with, the closing mark aside; or the end of the phrase. */
    static int open(Tokens tokens, int from, int to) {
        if (to - from < 3 || !tokens.isCapitalized(to - 1)) {
            return to; // mostly
        }
        for (int i = to - 1; i > from && i > to - TITLE; i--) {
            if (tokens.kind(i) == TokenKind.SIGN && QuotationMarks.opens(tokens.first(i))) {
                boolean paper = tokens.isLowerCase(i - 1) && Nouns.isDocument(tokens, i - 1);
                return paper && !Nouns.isOrganization(tokens, i - 1) ? i : to;
            }
        }
        return to;
    }

    /** Whether a phrase ends with the noun of a paper behind its title: "the office’s “Crime in Selm” [report]". */
    static boolean isBehindTitle(Tokens tokens, int from, int paper) {
        int close = paper - 1;
        return close > from + 1
                && tokens.kind(close) == TokenKind.SIGN
                && QuotationMarks.closes(tokens.first(close))
                && tokens.isLowerCase(paper)
                && Nouns.isDocument(tokens, paper);
    }
}
