package dev.dateline.parser.speaker.title;

import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.Tokens;

/** Titles of works in marks ahead of what somebody is to them: "the “Salt Road” star", "Guild President and “Salt Road” star Ida Holm". */
public final class MarkedWorks {
    /** How many tokens such a title has at most, with its marks. */
    private static final int LONGEST = 10;

    private MarkedWorks() {}

    /** The mark that opens one which ends right ahead of a noun, not before a token; or that noun. */
    static int before(Tokens tokens, int noun, int low) {
        int close = noun - 1;
        if (close <= low || tokens.isWord(close) || !QuotationMarks.closes(tokens.first(close))) {
            return noun; // most nouns
        }
        for (int open = close - 2; open >= low && open > close - LONGEST; open--) {
            if (!tokens.isWord(open) && QuotationMarks.opens(tokens.first(open))) {
                return open;
            }
        }
        return noun;
    }

    /** Behind one that opens with a token, or that token. */
    public static int behind(Tokens tokens, int open) {
        if (open >= tokens.count() || tokens.isWord(open) || !QuotationMarks.opens(tokens.first(open))) {
            return open; // most tokens
        }
        for (int close = open + 2; close + 1 < tokens.count() && close < open + LONGEST; close++) {
            if (!tokens.isWord(close) && QuotationMarks.closes(tokens.first(close))) {
                return tokens.isCapitalized(open + 1) && tokens.isLowerCase(close + 1) ? close + 1 : open;
            }
        }
        return open;
    }
}
