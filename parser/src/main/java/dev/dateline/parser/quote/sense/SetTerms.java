package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.text.Phrases;

/** Set terms whose first word says nothing in them: "charged with [resisting] arrest", "[refuse] workers", "[identified] only as Ida". */
public final class SetTerms {
    private static final Phrases TERMS = Phrases.of(HeadWords.class, "set-terms.txt");

    private SetTerms() {}

    /** Whether one begins with a word that may attribute. */
    public static boolean has(Elements elements, int k) {
        return elements.isHead(k, HeadWords.SET_TERM)
                && TERMS.longest(elements.tokens(), elements.first(k), elements.to()) != Phrases.NONE;
    }
}
