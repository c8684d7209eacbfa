package dev.dateline.parser.quote.mark;

import java.lang.Character.UnicodeScript;

/** Letters of Chinese, Japanese and Korean, which stand beside marks without a space: “늦었다”고, 「遅い」と. */
public final class EastAsian {
    /** No letter of theirs comes before it. */
    private static final char FIRST = '\u1100';

    private EastAsian() {}

    /** Whether a letter is one of theirs. */
    public static boolean isLetter(char letter) {
        if (letter < FIRST) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }
}
