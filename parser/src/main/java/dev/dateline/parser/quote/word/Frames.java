package dev.dateline.parser.quote.word;

/**
 * What a cue may take, by the letters of the cue verbs' file: “t” for a clause with "that". They are asked for more often than
 * anything else of a cue, so each letter is a bit, too.
 *
 * @param letters as the file has them
 * @param bits one for each of them
 */
public record Frames(String letters, int bits) {
    /** It takes nothing. */
    public static final Frames NONE = of("");

    /** It takes quoted words. */
    public static final Frames QUOTED = of("q");

    /** It takes a clause with "that". */
    public static final Frames CLAUSE = of("t");

    static Frames of(String letters) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= bit(letters.charAt(i));
        }
        return new Frames(letters, bits);
    }

    /** Whether the thing of a letter is among them. */
    public boolean has(char letter) {
        return (bits & bit(letter)) != 0;
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    /** Whether it takes quoted words and nothing else. */
    public boolean areQuoted() {
        return bits == QUOTED.bits;
    }

    /** The same but for quoted words. */
    public Frames withoutQuoted() {
        return of(letters.replace("q", ""));
    }

    /** A hash, as a feature. */
    public long hash() {
        return letters.hashCode();
    }

    static int bit(char letter) {
        return 1 << letter; // of a small letter of ASCII it counts the lowest five bits, which no two share
    }
}
