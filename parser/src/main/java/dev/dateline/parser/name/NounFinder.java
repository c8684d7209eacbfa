package dev.dateline.parser.name;

import dev.dateline.parser.text.Tokens;

/** Finds, from the first token of a text to its last, what may stand for somebody or for something written. */
public final class NounFinder {
    private static final String MEN = "men";

    private final Tokens tokens;
    private final int[] said; // by token, what lists say of it
    private int men = -1; // the first token with that ending from the one on that was asked for last

    /** Looks through these tokens. */
    public NounFinder(Tokens tokens) {
        this.tokens = tokens;
        this.said = Lexicon.row(tokens);
    }

    /**
     * The first token of a stretch that is a listed noun or a pronoun, or ends in -men; or the stretch’s end. No stretch
     * begins ahead of the one before it.
     */
    public int next(int from, int to) {
        if (men < from) {
            men = nextMen(from);
        }
        int limit = Math.min(to, men);
        int token = from;
        while (token < limit && (said[token] & Nouns.MENTIONED) == 0) {
            token++;
        }
        return token;
    }

    /** The first token from one on that ends in -men, or the count of tokens. */
    private int nextMen(int from) {
        String text = tokens.text();
        int at = from < tokens.count() ? text.indexOf(MEN, tokens.start(from)) : -1;
        while (at >= 0) {
            int end = at + MEN.length();
            int token = tokens.at(end) - 1;
            if (token >= from && tokens.end(token) == end && tokens.start(token) <= at) {
                return token;
            }
            at = text.indexOf(MEN, end);
        }
        return tokens.count();
    }
}
