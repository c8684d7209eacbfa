package dev.dateline.parser.text;

/** Participles of who is asked something: "[Asked] about the fog, Lee said". */
public final class AskedParticiples {
    private static final Phrases ALL = Phrases.of(AskedParticiples.class, "asked-participles.txt");

    private AskedParticiples() {}

    /** Whether a token is one. */
    public static boolean has(Tokens tokens, int token) {
        return ALL.has(tokens, token);
    }

    /** The same of a folded word. */
    public static boolean has(long fold) {
        return ALL.has(fold);
    }
}
