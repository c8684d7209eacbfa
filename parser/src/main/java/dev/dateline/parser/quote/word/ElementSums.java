package dev.dateline.parser.quote.word;

import java.util.Arrays;

/**
 * How many verbs, finite verbs and quotations stand before each element of a unit: what two elements have between them is
 * the difference, however many there are, and one row holds all three.
 */
final class ElementSums {
    /** The place of each count, by its lowest bit: no more than {@link Elements#NEAR} of anything are asked for. */
    static final int VERBS = 0;

    /** The same of verbs that can be no participle. */
    static final int FINITES = 20;

    static final int QUOTATIONS = 40;
    private static final int COUNT = (1 << FINITES) - 1;

    /** What an element of each kind counts as. */
    private static final long[] STEPS =
            Arrays.stream(WordKind.values()).mapToLong(ElementSums::step).toArray();

    private long[] before = {};

    void makeRoom(int most) {
        before = new long[most + 1];
    }

    /** Adds the next element, by the number of its kind. */
    void add(int element, int kind) {
        before[element + 1] = before[element] + STEPS[kind];
    }

    private static long step(WordKind kind) {
        return switch (kind) {
            case QUOTATION -> 1L << QUOTATIONS;
            case VERB_ED -> 1L << VERBS; // a participle or a past
            default -> kind.isVerb() ? (1L << VERBS) + (1L << FINITES) : 0;
        };
    }

    /** How many of what is counted at a place there are from one element to another, of so many in the unit. */
    int between(int place, int begin, int end, int count) {
        int low = Math.max(0, begin);
        int high = Math.min(Math.min(end, begin + Elements.NEAR), count);
        return low < high ? (int) (before[high] - before[low] >>> place) & COUNT : 0;
    }
}
