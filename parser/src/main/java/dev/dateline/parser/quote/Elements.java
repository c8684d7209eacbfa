package dev.dateline.parser.quote;

import dev.dateline.parser.text.Tokens;
import java.util.Arrays;

/** A unit of narration, each quotation in it folded into one element: what the writer says around the quoted words. */
final class Elements {
    private static final long QUOTATION = Tokens.fold("\u201c");
    private static final long EDGE = 1;

    private final Narration narration;
    private final Tokens tokens;
    private int count;
    private int[] first = new int[64];
    private WordKind[] kinds = new WordKind[64];
    private int to;

    Elements(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
    }

    void read(int unitFrom, int unitTo) {
        count = 0;
        to = unitTo;
        int i = unitFrom;
        while (i < unitTo) {
            if (count == first.length) {
                first = Arrays.copyOf(first, count * 2);
                kinds = Arrays.copyOf(kinds, count * 2);
            }
            first[count] = i;
            if (narration.isQuoted(i)) {
                kinds[count++] = WordKind.QUOTATION;
                i = Math.max(i + 1, narration.passage(i).close());
            } else {
                kinds[count++] = WordKind.of(tokens, i);
                i++;
            }
        }
    }

    int count() {
        return count;
    }

    /** The first token of an element; of {@link #count()}, the unit's end. */
    int first(int element) {
        return element >= count ? to : first[element];
    }

    WordKind kind(int element) {
        return element < 0 || element >= count ? WordKind.EDGE : kinds[element];
    }

    long fold(int element) {
        if (element < 0 || element >= count) {
            return EDGE;
        }
        return kinds[element] == WordKind.QUOTATION ? QUOTATION : tokens.fold(first[element]);
    }

    /** The element that a token of the unit stands in. */
    int at(int token) {
        if (token >= to) {
            return count;
        }
        int found = Arrays.binarySearch(first, 0, count, token);
        return found >= 0 ? found : -found - 2;
    }
}
