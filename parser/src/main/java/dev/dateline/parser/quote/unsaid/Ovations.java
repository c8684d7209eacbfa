package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** What a crowd does while somebody else speaks or acts: "Dozens [cheered] when Ann Lee announced it". */
public final class Ovations {
    private static final Phrases CHEERING = Phrases.of(Ovations.class, "cheering-verbs.txt");

    private Ovations() {}

    /** Whether a verb has no more behind it than when it was done. */
    public static boolean has(Elements elements, int k) {
        return elements.is(k + 1, WordKind.SUBORDINATOR) && CHEERING.has(elements.fold(k)) && !elements.quotes();
    }
}
