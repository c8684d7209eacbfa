package dev.dateline.parser.text;

/**
 * The hash of a word by its letters, of whatever case, and with any apostrophe: after Fowler, Noll and Vo (FNV-1a), its bits
 * mixed once more at the end.
 */
final class WordHash {
    /** The hash of no letters. */
    static final long SEED = 0xcbf29ce484222325L;

    /** What a hash is multiplied by behind each letter. */
    static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /** The hash of a part of a text. */
    static long of(String text, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to; i++) {
            hash = mix(hash, text.charAt(i));
        }
        return finish(hash);
    }

    /** Takes one more character. */
    static long mix(long hash, char c) {
        char folded;
        if (c < 0x80) {
            folded = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        } else {
            folded = CharacterKinds.isApostrophe(c) ? '\'' : Character.toLowerCase(c);
        }
        return (hash ^ folded) * PRIME;
    }

    /** The hash of all characters that were taken. */
    static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return mixed ^ (mixed >>> 29);
    }
}
