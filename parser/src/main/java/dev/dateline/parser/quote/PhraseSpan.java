package dev.dateline.parser.quote;

/** A phrase as a number, of which millions are made and none is kept: its first token and the token behind its last. */
final class PhraseSpan {
    /** No phrase. */
    static final long NONE = -1;

    private PhraseSpan() {}

    static long of(int from, int to) {
        return ((long) from << 32) | to;
    }

    static int from(long phrase) {
        return (int) (phrase >> 32);
    }

    static int to(long phrase) {
        return (int) phrase;
    }
}
