package dev.dateline.parser.quote.word;

/** A phrase as a number, of which millions are made and none is kept: its first token and the token behind its last. */
public final class PhraseSpan {
    /** No phrase. */
    public static final long NONE = -1;

    private PhraseSpan() {}

    public static long of(int from, int to) {
        return ((long) from << 32) | to;
    }

    public static int from(long phrase) {
        return (int) (phrase >> 32);
    }

    public static int to(long phrase) {
        return (int) phrase;
    }
}
