package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** "“Never,” [was all] Ann Lee would say": words that only hand quoted words over to who said no more than that. */
public final class SummedUp {
    private static final long ALL = Tokens.fold("all");
    private static final long HOW = Tokens.fold("how");
    private static final long MOST = Tokens.fold("most");
    private static final long THE = Tokens.fold("the");
    private static final long ONLY = Tokens.fold("only");
    private static final long THING = Tokens.fold("thing");

    /** A source between "how" and its verb has fewer elements. */
    private static final int SOURCE = 8;

    private SummedUp() {}

    /** "was all [Ann Lee] would say", "was the most [Ann Lee] would say": the token where the source between two begins. */
    public static int subject(Elements elements, int from, int to) {
        int first = elements.at(from);
        int length = elements.fold(first) == ALL ? 1 : elements.fold(first + 1) == ONLY ? 3 : 2;
        int last = first + length;
        boolean summed = first > 0 && elements.first(last) < to && verb(elements, last) == first - 1;
        return summed ? elements.first(last) : from;
    }

    /** The element of "was" in front of a subject, or of that with its "all"; or -1. */
    public static int verb(Elements elements, int subject) {
        if (!elements.quotes()) {
            return -1;
        }
        int last = elements.is(subject - 1, WordKind.THAT) ? subject - 2 : subject - 1; // "was all that she said"
        int all = elements.fold(subject) == ALL ? subject : last;
        boolean only = elements.fold(all) == THING && elements.fold(all - 1) == ONLY;
        int most = only ? all - 1 : all;
        boolean superlative = only || elements.fold(all) == MOST;
        int be = elements.fold(all) == ALL ? all - 1 : superlative && elements.fold(most - 1) == THE ? most - 2 : -1;
        return be > 0 && elements.is(be, WordKind.BE) && elements.is(be - 1, WordKind.QUOTATION) ? be : -1;
    }

    /** "“A mess,” was how Ann Lee [summed] it up": the words ahead of "was" are what was said, and not what stands behind the verb. */
    public static boolean isHow(Elements elements, int k) {
        if (!elements.is(k + 1, WordKind.IT)) {
            return false;
        }
        int how = k - 1;
        while (how > k - SOURCE && elements.kind(how).isWord() && elements.fold(how) != HOW) {
            how--;
        }
        int quoted = elements.is(how - 2, WordKind.COMMA) ? how - 3 : how - 2;
        return how > 1
                && elements.fold(how) == HOW
                && elements.is(how - 1, WordKind.BE)
                && elements.is(quoted, WordKind.QUOTATION);
    }
}
