package dev.dateline.parser.quote;

import dev.dateline.parser.text.Tokens;
import java.util.Locale;

/** Words without the ending of their form, so that "claims", "claimed" and "claiming" are one. */
final class Stems {
    private Stems() {}

    /** The stem of a token, as a feature. */
    static long of(Tokens tokens, int token) {
        String word = tokens.word(token).toLowerCase(Locale.ROOT);
        int length = word.length();
        if (length > 5 && word.endsWith("ing")) {
            length -= 3;
        } else if (length > 4 && (word.endsWith("ed") || word.endsWith("es"))) {
            length -= 2;
        } else if (length > 3 && (word.endsWith("s") || word.endsWith("e"))) {
            length--;
        }
        if (length > 3 && word.charAt(length - 1) == word.charAt(length - 2)) {
            length--;
        }
        return word.substring(0, length).hashCode();
    }
}
