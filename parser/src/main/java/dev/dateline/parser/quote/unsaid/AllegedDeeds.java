package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** What somebody is held or blamed for, as if it were done: "held for allegedly [threatening] a clerk", "on trial for allegedly [ordering] it". */
public final class AllegedDeeds {
    private static final Phrases ALLEGEDLY = Phrases.of(AllegedDeeds.class, "alleging-adverbs.txt");

    private AllegedDeeds() {}

    /** Whether a participle is one; but "fined for allegedly [saying] that it leaked". */
    public static boolean has(Elements elements, int k) {
        return elements.is(k, WordKind.VERB_ING)
                && ALLEGEDLY.has(elements.fold(k - 1))
                && elements.is(k - 2, WordKind.PREPOSITION)
                && switch (elements.kind(k + 1)) {
                    case THAT, QUOTATION, COLON, COMMA, HE, SHE, THEY, WE, IT -> false;
                    default ->
                        !elements.quotes()
                                && (!elements.takes(k, 't') || elements.verbs(k + 1, elements.count(), 1) == 0);
                };
    }
}
