package dev.dateline.parser.text;

/** Numbers in words: "three", "dozens". */
public final class Numerals {
    private static final Phrases ALL = Phrases.of(Numerals.class, "numerals.txt");
    private static final long TWICE = Tokens.fold("twice");
    private static final long THRICE = Tokens.fold("thrice");

    private Numerals() {}

    /** Whether a token is one. */
    public static boolean has(Tokens tokens, int token) {
        return ALL.has(tokens, token);
    }

    /** The same of a folded word. */
    public static boolean has(long fold) {
        return ALL.has(fold);
    }

    /** Whether a token is a number, in figures or in words: "40", "forty". */
    public static boolean isCount(Tokens tokens, int token) {
        return tokens.isNumber(token) || has(tokens, token);
    }

    /** Whether a folded word tells how often: "twice". */
    public static boolean isHowOften(long fold) {
        return fold == TWICE || fold == THRICE;
    }
}
