package dev.dateline.parser.quote.mark;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** The titles of works in marks that stand with who made them, or as a reference has them: "“The Long Ferry” by Ann Lee". */
final class CreditedWorks {
    private static final long BY = Tokens.fold("by");
    private static final long RE = Tokens.fold("re");

    /** The digits of a year. */
    private static final int YEAR = 4;

    /** A title with more words is looked at no further. */
    private static final int LONG_TITLE = 24;

    private CreditedWorks() {}

    /** Whether a passage is one. */
    static boolean has(Tokens tokens, int open, int close) {
        return isWorkOf(tokens, open, close)
                || isHeadlineBy(tokens, open, close)
                || isCited(tokens, open)
                || isAnswered(tokens, open);
    }

    /** "“The Long Ferry: Songs of the Sound and Its People” by Ann Lee": a title and who made it. */
    private static boolean isWorkOf(Tokens tokens, int open, int close) {
        int last = close - 2; // the mark behind it is a token of the passage
        boolean by = close + 1 < tokens.count() && tokens.fold(close) == BY && tokens.isCapitalized(close + 1);
        if (!by || last - open > LONG_TITLE || !tokens.isCapitalized(open + 1) || !tokens.isCapitalized(last)) {
            return false;
        }
        for (int i = open + 1; i < last; i++) {
            if (tokens.isLowerCase(i) && !Grammar.isFunctional(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** "WEEKEND READS—“Keeper learns the cello,” by the Courier’s Ann Lee": what opens a line and who wrote it. */
    private static boolean isHeadlineBy(Tokens tokens, int open, int close) {
        boolean by = close + 2 < tokens.count() && tokens.fold(close) == BY && tokens.is(close - 2, ',');
        int name = by && Grammar.isArticle(tokens, close + 1) ? close + 2 : close + 1;
        boolean opens = open == 0 || !tokens.isWord(open - 1) && !tokens.is(open - 1, ',') && !tokens.is(open - 1, ':');
        return by && opens && tokens.isCapitalized(name) && tokens.isCapitalized(open + 1);
    }

    /** "Lund, O. (2019). “Of Ships and Tides.”": the title behind the year of a reference. */
    private static boolean isCited(Tokens tokens, int open) {
        int bracket = open > 3 && tokens.is(open - 1, '.') ? open - 2 : open - 1;
        return bracket > 2 && tokens.is(bracket, ')') && tokens.isNumber(bracket - 1) && isYear(tokens, bracket - 1);
    }

    /** "Re. “New pier costly,” Page A8:": the title of what a letter answers. */
    private static boolean isAnswered(Tokens tokens, int open) {
        int word = open > 1 && !tokens.isWord(open - 1) ? open - 2 : open - 1;
        return word >= 0 && tokens.fold(word) == RE && tokens.isCapitalized(word) && tokens.isCapitalized(open + 1);
    }

    private static boolean isYear(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        boolean day = length > YEAR && tokens.text().charAt(tokens.start(token) + YEAR) == '-'; // "2019-05-01"
        return (length == YEAR || day) && (tokens.first(token) == '1' || tokens.first(token) == '2');
    }
}
