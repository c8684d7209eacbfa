package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/** Nouns of saying behind a preposition that only tell whom the saying went to: "conceded in a [call] to Ms Lund". */
public final class AddressedCalls {
    /** How far behind the noun the name of its hearer ends at most: "to Ms Lund". */
    private static final int TITLED = 4;

    private AddressedCalls() {}

    /** Whether a word is one, and its sentence or clause ends with the hearer; but "in a call to close the mill". */
    public static boolean has(Elements elements, int k) {
        boolean addressed = elements.is(k + 1, WordKind.TO)
                && elements.kind(k - 1).isArticle()
                && elements.is(k - 2, WordKind.PREPOSITION);
        if (!addressed) {
            return false;
        }
        int name = k + 2;
        while (name < k + TITLED && elements.kind(name + 1).isPhrase()) {
            name++;
        }
        return elements.is(name, WordKind.NAME)
                && switch (elements.kind(name + 1)) {
                    case EDGE, STOP, COMMA -> true;
                    default -> false;
                };
    }
}
