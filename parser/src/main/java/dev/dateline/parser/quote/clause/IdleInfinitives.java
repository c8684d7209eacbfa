package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Infinitives of saying that nobody has done: what something is like, "It is not that easy to [explain]", and what something else
 * is done for, "In order to [protest], we need a pier", or who could do it, "is well placed to [explain] it".
 */
final class IdleInfinitives {
    private static final Phrases TOUGH = Phrases.of(IdleInfinitives.class, "tough-adjectives.txt");
    private static final Phrases ABLE = Phrases.of(IdleInfinitives.class, "able-words.txt");
    private static final long IN = Tokens.fold("in");
    private static final long ORDER = Tokens.fold("order");

    private IdleInfinitives() {}

    /** Whether a verb is one, in a unit without quoted words. */
    static boolean has(Elements elements, int k) {
        if (!elements.is(k - 1, WordKind.TO)) {
            return false;
        }
        boolean purpose = elements.fold(k - 2) == ORDER && elements.fold(k - 3) == IN;
        return purpose && !elements.is(k + 1, WordKind.THAT)
                || ABLE.has(elements.fold(k - 2))
                || TOUGH.has(elements.fold(k - 2)) && ends(elements.kind(k + 1));
    }

    /** "easy to explain, and"; but "hard to say how many fell". */
    private static boolean ends(WordKind behind) {
        return switch (behind) {
            case STOP, EDGE, COMMA, SEMICOLON, AND, BUT, CLOSE, DASH -> true;
            default -> false;
        };
    }
}
