package dev.dateline.parser.wire;

import dev.dateline.parser.text.Tokens;

/** Tells whether a line has an address: of mail, of the web, a telephone number. */
final class ContactAddresses {
    /** A year and a year have eight. */
    private static final int LEAST_DIGITS = 9;

    private static final int LEAST_EXTENSION = 5;
    private static final long HTTP = Tokens.fold("http");
    private static final long HTTPS = Tokens.fold("https");
    private static final long WWW = Tokens.fold("www");

    private ContactAddresses() {}

    /** Whether it has an address of any kind. */
    static boolean in(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            boolean web = tokens.fold(i) == HTTP || tokens.fold(i) == HTTPS || isWww(tokens, i);
            if (web || tokens.is(i, '@')) {
                return true;
            }
        }
        return ofPerson(tokens);
    }

    /** Whether it ends with an address. */
    static boolean end(Tokens tokens) {
        String text = tokens.text().strip();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return in(Tokens.of(last)) || isNumber(last);
    }

    /** "555-0100." */
    private static boolean isNumber(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
            if (Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return digits >= LEAST_EXTENSION;
    }

    /** "www" may be one token with what follows. */
    private static boolean isWww(Tokens tokens, int token) {
        return tokens.fold(token) == WWW
                || tokens.isWord(token) && tokens.word(token).startsWith("www.");
    }

    /** Whether it has an e-mail address or a telephone number. */
    static boolean ofPerson(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            boolean mail = tokens.is(i, '@')
                    && i > 0
                    && i + 1 < tokens.count()
                    && !tokens.isSpacedBefore(i)
                    && !tokens.isSpacedBefore(i + 1);
            if (mail) {
                return true;
            }
            boolean joined = i > 0 && tokens.is(i - 1, '+') && !tokens.isSpacedBefore(i);
            boolean telephone = tokens.isNumber(i)
                    && (joined || isTelephone(tokens.word(i)) || isGrouped(tokens, i) || hasArea(tokens, i));
            if (telephone) {
                return true;
            }
        }
        return false;
    }

    /** "01632 960 114": groups of digits of which the first begins with a zero. */
    private static boolean isGrouped(Tokens tokens, int first) {
        int digits = 0;
        int i = first;
        while (tokens.first(first) == '0' && i < tokens.count() && tokens.isNumber(i) && areDigits(tokens.word(i))) {
            digits += tokens.end(i) - tokens.start(i);
            i++;
        }
        return i - first > 1 && digits >= LEAST_DIGITS;
    }

    /** "(515) 555-0142": digits and hyphens behind those in a bracket. */
    private static boolean hasArea(Tokens tokens, int number) {
        boolean bracket =
                number > 2 && tokens.is(number - 1, ')') && tokens.isNumber(number - 2) && tokens.is(number - 3, '(');
        return bracket && isTelephone(tokens.word(number - 2) + tokens.word(number));
    }

    private static boolean areDigits(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isTelephone(String word) {
        int digits = 0;
        int hyphens = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
            hyphens += word.charAt(i) == '-' ? 1 : 0;
        }
        return digits >= LEAST_DIGITS && digits + hyphens == word.length();
    }
}
