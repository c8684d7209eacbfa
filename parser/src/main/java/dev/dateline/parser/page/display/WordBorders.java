package dev.dateline.parser.page.display;

import dev.dateline.parser.page.markup.Letters;

/**
 * Tells where one word ends and another begins though no space parts them in the markup: where an element ends or begins,
 * as pages part words by their style alone.
 */
final class WordBorders {
    /** Shorter pieces may be parts of one word: "i" and "Phone", "Mc" and "Donald". */
    private static final int WORD = 3;

    private static final int YEAR = 4;

    private WordBorders() {}

    /** "… and left." and "She", whatever element ends or begins between them. */
    static boolean isBehindSentence(StringBuilder text, int start, char next) {
        int end = text.length();
        char last = end > start ? text.charAt(end - 1) : ' ';
        boolean quoted = last == '”' && end - 1 > start && !Letters.isSpace(text.charAt(end - 2)); // and opens nothing
        return isStop(last) && Letters.isUpperCase(next) && (quoted || isWord(text, start, end - 1));
    }

    /** "Jane Doe" and "Editor", "4.3.2024" and "16:45", where one element ends and another begins; but no "iPhone". */
    static boolean isBetween(StringBuilder text, int start, char next) {
        int end = text.length();
        char last = end > start ? text.charAt(end - 1) : ' ';
        boolean capital = Letters.isUpperCase(next);
        boolean digit = Letters.isDigit(next);
        if (Letters.isDigit(last)) {
            return capital && (isTime(text, start) || isWord(text, start, end)) || digit && isYear(text, start);
        }
        return Letters.isLowerCase(last) && (capital || digit) && isWord(text, start, end);
    }

    private static boolean isStop(char last) {
        return ".!?”".indexOf(last) >= 0;
    }

    /** Whether more than a piece of a word ends in front of a place. */
    private static boolean isWord(StringBuilder text, int start, int end) {
        int from = end;
        while (from > start && end - from < WORD && Letters.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return end - from == WORD && !Letters.isUpperCase(text.charAt(end - 1));
    }

    /** "16:45" */
    private static boolean isTime(StringBuilder text, int start) {
        int colon = text.length() - 3;
        return colon > start && text.charAt(colon) == ':' && Letters.isDigit(text.charAt(colon - 1));
    }

    /** "4.3.2024", "March 4, 2024" */
    private static boolean isYear(StringBuilder text, int start) {
        int from = text.length() - YEAR;
        if (from <= start || "./- ".indexOf(text.charAt(from - 1)) < 0 || "12".indexOf(text.charAt(from)) < 0) {
            return false;
        }
        int at = from;
        while (at < text.length() && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }
}
