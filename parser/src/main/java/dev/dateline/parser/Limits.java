package dev.dateline.parser;

/**
 * What a stranger's input may cost. Limits count work, never clocks: the same input gives the same article anywhere.
 *
 * @param maxBytes a larger input is refused with {@code too-large}
 * @param maxDepth elements nested deeper are flattened, not refused
 * @param maxFacts how many quotes, links, stretches of emphasis and images each an article may list, and how many stories
 *     of a file are told apart; behind that facts stop, the text stays whole, and a diagnostic {@code truncated} says so
 */
public record Limits(int maxBytes, int maxDepth, int maxFacts) {
    /** Three times the largest page that we promise to read whole: what is longer is a mistake or an attack. */
    public static final int MAX_BYTES = 64_000_000;
    /** Deeper than any page that a browser would lay out. */
    public static final int MAX_DEPTH = 512;
    /** More than any story has: a day of a live blog has some hundreds. */
    public static final int MAX_FACTS = 200_000;
    /** What holds where nothing else is asked for. */
    public static final Limits DEFAULT = new Limits(MAX_BYTES, MAX_DEPTH, MAX_FACTS);

    /**
     * Checks that every limit is positive.
     *
     * @throws IllegalArgumentException if one is not
     */
    public Limits {
        if (maxBytes < 1 || maxDepth < 1 || maxFacts < 1) {
            throw new IllegalArgumentException(
                    "a limit is less than 1: " + maxBytes + ", " + maxDepth + ", " + maxFacts);
        }
    }
}
