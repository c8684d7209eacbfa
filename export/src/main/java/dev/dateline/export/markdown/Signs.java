package dev.dateline.export.markdown;

/** The classes of characters that CommonMark's rule of emphasis tells apart. */
final class Signs {
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION
            | 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.MODIFIER_SYMBOL
            | 1 << Character.OTHER_SYMBOL;

    private Signs() {}

    /** Unicode white space. */
    static boolean isSpace(int c) {
        return isBlank(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** The white space that Markdown folds. */
    static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** Unicode punctuation and symbols. */
    static boolean isPunctuation(int c) {
        return (PUNCTUATION >>> Character.getType(c) & 1) != 0;
    }

    /** What parts words. */
    static boolean isGap(int c) {
        return isSpace(c) || isPunctuation(c);
    }

    /** A letter or digit, whatever version of Unicode a reader has. */
    static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }
}
