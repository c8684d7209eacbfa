package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Reasons that there are, whoever gives them: "had [reason] to row", "three [reasons] to stay"; but "her [reason] was that it leaks". */
public final class GoodReasons {
    private static final long REASON = Tokens.fold("reason");
    private static final long REASONS = Tokens.fold("reasons");

    private GoodReasons() {}

    /** Whether a word is one. */
    public static boolean has(Elements elements, int k) {
        boolean noun = elements.fold(k) == REASONS || elements.fold(k) == REASON && !elements.is(k - 1, WordKind.TO);
        return noun
                && switch (elements.kind(k - 1)) {
                    case HAVE, NUMBER, DETERMINER -> true;
                    case WORD -> elements.is(k - 2, WordKind.HAVE) || elements.is(k - 2, WordKind.NUMBER);
                    default -> false;
                };
    }
}
