package dev.dateline.parser.date;

import dev.dateline.parser.text.Tokens;

/** Numbers in tokens, in the digits of any script. */
final class Figures {
    static final int UNKNOWN = -1;

    private static final int[] NONE = {};

    private Figures() {}

    /** Whether a paper may have printed this year. */
    static boolean isYear(int year) {
        return year >= 1600 && year < 2200;
    }

    /** The full year of one in two digits. */
    static int century(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }

    /** How many digits the token begins with. */
    static int digits(Tokens tokens, int token) {
        int digits = 0;
        String text = tokens.text();
        for (int i = tokens.start(token); i < tokens.end(token) && Character.isDigit(text.charAt(i)); i++) {
            digits++;
        }
        return digits;
    }

    /** The number that the token begins with, of at most four digits. */
    static int leading(Tokens tokens, int token) {
        return value(tokens.text(), tokens.start(token), tokens.start(token) + digits(tokens, token));
    }

    /** The number that the token is, of at most four digits and nothing else. */
    static int plain(Tokens tokens, int token) {
        boolean plain = tokens.end(token) - tokens.start(token) == digits(tokens, token);
        return plain ? leading(tokens, token) : UNKNOWN;
    }

    /** The number of a day, plain or with an ending of one to three letters: 8th, 1er, 1º. */
    static int ordinal(Tokens tokens, int token) {
        if (!tokens.isNumber(token)) {
            return UNKNOWN;
        }
        int digits = digits(tokens, token);
        int endings = tokens.end(token) - tokens.start(token) - digits;
        if (digits > 2 || endings > 3) {
            return UNKNOWN;
        }
        for (int i = tokens.start(token) + digits; i < tokens.end(token); i++) {
            if (!Character.isLetter(tokens.text().charAt(i))) {
                return UNKNOWN;
            }
        }
        return leading(tokens, token);
    }

    /** The year that the token is, of four digits. */
    static int year(Tokens tokens, int token) {
        boolean four = tokens.isNumber(token) && tokens.end(token) - tokens.start(token) == 4;
        int year = four ? plain(tokens, token) : UNKNOWN;
        return isYear(year) ? year : UNKNOWN;
    }

    /** The three numbers of a token like 1996-08-22, 25/11/2004 or 28.04.23; none if it is not like that. */
    static int[] fields(Tokens tokens, int token) {
        String text = tokens.text();
        int[] fields = new int[3];
        int count = 0;
        int start = tokens.start(token);
        char separator = 0;
        for (int i = start; i <= tokens.end(token); i++) {
            char c = i < tokens.end(token) ? text.charAt(i) : separator;
            if (i < tokens.end(token) && Character.isDigit(c)) {
                continue;
            }
            if (count == 0) {
                separator = c;
            }
            if (count == 3 || c != separator || (c != '-' && c != '/' && c != '.')) {
                return NONE;
            }
            fields[count++] = value(text, start, i);
            start = i + 1;
        }
        return count == 3 ? fields : NONE;
    }

    private static int value(String text, int start, int end) {
        if (start == end || end - start > 4) {
            return UNKNOWN;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return UNKNOWN;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
