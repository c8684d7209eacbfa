package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** What those do of whom somebody says something: "describing those [calling] for a vote as “fools”", "praised those [urging] calm". */
public final class DescribedThose {
    private static final long THOSE = Tokens.fold("those");

    private DescribedThose() {}

    /** Whether a participle only tells of whom the verb ahead of it speaks. */
    public static boolean has(Elements elements, int k) {
        return elements.fold(k - 1) == THOSE
                && elements.is(k, WordKind.VERB_ING)
                && elements.isCueVerb(k - 2)
                && !elements.isPassive(elements.subjectEnd(k - 2), k - 2);
    }
}
