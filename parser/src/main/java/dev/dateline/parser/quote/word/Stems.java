package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Tokens;
import java.util.Locale;

/** Words without the ending of their form, so that "claims", "claimed" and "claiming" are one. */
public final class Stems {
    private Stems() {}

    /** The stem of a token, as a feature. */
    public static long of(Tokens tokens, int token) {
        return tokens.isAscii(token) ? ofAscii(tokens, token) : of(tokens.word(token));
    }

    /** The same without a string: {@code String.hashCode} of the letters that are left. */
    private static long ofAscii(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        int end = start + length(text, start, tokens.end(token));
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            hash = 31 * hash + (c >= 'a' ? c : lower(c)); // most are small
        }
        return hash;
    }

    private static long of(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        return word.substring(0, length(word, 0, word.length())).hashCode();
    }

    /** How many characters of a word are left without the ending of its form. */
    private static int length(String text, int start, int end) {
        int length = end - start - ending(text, end - start, end);
        int last = start + length - 1;
        return length > 3 && lower(text.charAt(last)) == lower(text.charAt(last - 1)) ? length - 1 : length;
    }

    /** How many characters the ending of a word's form has. */
    private static int ending(String text, int length, int end) {
        return switch (lower(text.charAt(end - 1))) {
            case 'g' -> length > 5 && endsWith(text, end, "ing") ? 3 : 0;
            case 'd' -> length > 4 && endsWith(text, end, "ed") ? 2 : 0;
            case 's' -> length > 4 && endsWith(text, end, "es") ? 2 : length > 3 ? 1 : 0;
            case 'e' -> length > 3 ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean endsWith(String text, int end, String ending) {
        for (int i = 1; i <= ending.length(); i++) {
            if (lower(text.charAt(end - i)) != ending.charAt(ending.length() - i)) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
