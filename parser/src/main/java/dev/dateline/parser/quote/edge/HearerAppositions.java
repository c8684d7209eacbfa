package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/** Who a hearer is, between commas: "wrote to Ole Rask, a Democrat, [on behalf of cooks]". */
final class HearerAppositions {
    /** No such apposition has more elements. */
    private static final int LONGEST = 10;

    private HearerAppositions() {}

    /** A start of what is said to a hearer, or behind the apposition that stands there. */
    static int over(Elements elements, int start) {
        int first = elements.at(start);
        first += Elements.bit(elements.is(first, WordKind.COMMA));
        boolean apposed = elements.is(first - 1, WordKind.COMMA)
                && (elements.kind(first).isArticle() || elements.is(first, WordKind.NAME));
        int comma = first;
        while (apposed && comma < first + LONGEST && isOfPerson(elements, comma)) {
            comma++;
        }
        boolean closed = apposed
                && elements.is(comma, WordKind.COMMA)
                && switch (elements.kind(comma + 1)) {
                    case PREPOSITION, TO, THAT -> true;
                    default -> false;
                };
        return closed ? elements.first(comma + 1 + Elements.bit(elements.is(comma + 1, WordKind.THAT))) : start;
    }

    private static boolean isOfPerson(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case VERB_S, VERB_ED -> false;
            case OF, PERSONS, PREPOSITION -> true;
            default -> elements.kind(k).isPhrase() && !elements.isIrregularPast(k);
        };
    }
}
