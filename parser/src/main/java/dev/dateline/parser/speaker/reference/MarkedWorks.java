package dev.dateline.parser.speaker.reference;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Titles in marks behind what they are the titles of: "her novel “The Aunt”"; the noun says whose words they are. */
final class MarkedWorks {
    private static final String MARKS = "\"“‘'«„";

    /** How many tokens such a title has at most. */
    private static final int TITLE = 12;

    private MarkedWorks() {}

    /** The mark that opens the title which a phrase ends with, the closing mark aside; or the end of the phrase. */
    static int open(Tokens tokens, int from, int to) {
        if (to - from < 3 || !tokens.isCapitalized(to - 1)) {
            return to; // mostly
        }
        for (int i = to - 1; i > from && i > to - TITLE; i--) {
            if (tokens.kind(i) == TokenKind.SIGN && MARKS.indexOf(tokens.first(i)) >= 0) {
                boolean paper = tokens.isLowerCase(i - 1) && Nouns.isDocument(tokens, i - 1);
                return paper && !Nouns.isOrganization(tokens, i - 1) ? i : to;
            }
        }
        return to;
    }
}
