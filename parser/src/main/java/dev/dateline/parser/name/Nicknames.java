package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Nicknames in marks or brackets inside of a name: Mike “Tank” Rollins, Viktor ‘the Eel’ Brandt, Edith (Edie) Rollins. */
public final class Nicknames {
    private static final int WORDS = 3;
    private static final String OPENING = "“‘(\"'";

    private Nicknames() {}

    /** Behind the mark that closes the nickname which this token opens, or -1 where it opens none. */
    public static int end(Tokens tokens, int open) {
        int wing = wing(tokens, open);
        if (wing > 0) {
            return wing;
        }
        if (open < 1
                || !isMark(tokens, open)
                || OPENING.indexOf(tokens.first(open)) < 0
                || !isName(tokens, open - 1)
                || !tokens.isSpacedBefore(open)) {
            return -1;
        }
        int close = open + 1;
        while (close < tokens.count() && close <= open + WORDS && tokens.isWord(close)) {
            close++;
        }
        boolean closed = close > open + 1
                && close + 1 < tokens.count()
                && isMark(tokens, close)
                && isPair(tokens.first(open), tokens.first(close))
                && !tokens.isSpacedBefore(open + 1)
                && !tokens.isSpacedBefore(close)
                && isName(tokens, close + 1)
                && tokens.isSpacedBefore(close + 1);
        boolean bracket = closed && tokens.is(open, '(');
        return closed && (!bracket || isShortName(tokens, open + 1, close)) ? close + 1 : -1;
    }

    /** "CPI[(M)] leader", "JD[(U)]": behind the letters in brackets that tell one party from another of its name; or -1. */
    public static int wing(Tokens tokens, int open) {
        return open > 0
                        && open + 2 < tokens.count()
                        && tokens.is(open, '(')
                        && !tokens.isSpacedBefore(open)
                        && tokens.is(open + 2, ')')
                        && tokens.isUpperCase(open - 1)
                        && (tokens.isUpperCase(open + 1) || Grammar.isLetter(tokens, open + 1))
                        && tokens.end(open + 1) - tokens.start(open + 1) <= WORDS
                ? open + 3
                : -1;
    }

    /** The mark that opens the nickname which this token closes, or -1 where it closes none. */
    public static int open(Tokens tokens, int close) {
        if (close < 0 || !isMark(tokens, close)) {
            return -1;
        }
        for (int open = close - 2; open > 0 && open >= close - WORDS - 1; open--) {
            if (isMark(tokens, open)) {
                return end(tokens, open) == close + 1 ? open : -1;
            }
        }
        return -1;
    }

    /** "(Edie)" behind a given name; but no letters of a body, "(HB)", and no party, "(Lab)", in front of a given name. */
    private static boolean isShortName(Tokens tokens, int from, int close) {
        return close == from + 1
                && tokens.isCapitalized(from)
                && !tokens.isUpperCase(from)
                && PersonNames.isGiven(tokens, from - 2)
                && !PersonNames.isGiven(tokens, close + 1);
    }

    private static boolean isName(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                && !PlainWords.has(tokens, token)
                && !Titles.isTitle(tokens, token)
                && !Titles.isHonorific(tokens, token)
                && !Titles.isRank(tokens, token);
    }

    private static boolean isMark(Tokens tokens, int token) {
        return token < tokens.count()
                && tokens.kind(token) == TokenKind.SIGN
                && tokens.end(token) - tokens.start(token) == 1;
    }

    private static boolean isPair(char open, char close) {
        return switch (open) {
            case '“' -> close == '”';
            case '‘' -> close == '’';
            case '(' -> close == ')';
            case '"', '\'' -> close == open;
            default -> false;
        };
    }
}
