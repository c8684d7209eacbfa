package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Tokens;

/**
 * Contents of words that only join others or point back and tell nothing: "found [to be] in her car", "all they could ask
 * [for]", "[This] was revealed by Lee".
 */
final class EmptyContents {
    /** A content of more elements tells something. */
    private static final int LONGEST = 3;

    private static final int DISCUSS = AttributionWords.sort("discuss");
    private static final int SAY = AttributionWords.sort("say");
    private static final long FOR = Tokens.fold("for");
    private static final long TIMES = Tokens.fold("times");
    private static final long THIS = Tokens.fold("this");

    private EmptyContents() {}

    /** Whether the content of a saying is one. */
    static boolean has(Elements elements, Attributed said) {
        int first = elements.at(said.from());
        int end = elements.at(said.contentEnd());
        boolean empty = !said.isOpen() && !said.hasMore() && first < end && end <= first + LONGEST;
        if (empty && elements.fold(first) == THIS && elements.is(end, WordKind.BE)) {
            return end == first + 1;
        }
        if (empty && end == first + 2 && elements.fold(first) == FOR && elements.is(first + 1, WordKind.OBJECT)) {
            return elements.sort(elements.at(said.cue().head())) == DISCUSS; // "a lawyer who could comment [for him]"
        }
        if (empty
                && end == first + 1 + Elements.bit(elements.fold(end - 1) == TIMES)
                && isHowOften(elements, first, end)) {
            return (elements.is(end, WordKind.STOP) || elements.is(end, WordKind.EDGE))
                    && elements.sort(elements.at(said.cue().head())) != SAY; // "How often? [Three times], she said."
        }
        for (int k = first; empty && k < end; k++) {
            empty = joins(elements, k);
        }
        return empty;
    }

    /** "apologised [twice].", "complained [several times].": how often something was said. */
    private static boolean isHowOften(Elements elements, int first, int end) {
        return end == first + 1
                ? Numerals.isHowOften(elements.fold(first))
                : elements.is(first, WordKind.DETERMINER)
                        || elements.is(first, WordKind.NUMBER)
                        || Numerals.has(elements.fold(first));
    }

    private static boolean joins(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case PREPOSITION, BY, OF, TO, BE, ARTICLE, AND, BUT -> true;
            case MODAL -> !elements.is(k - 1, WordKind.TO); // "threatened to do"
            default -> false;
        };
    }
}
