package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.text.Phrases;

/** What somebody asks all the world for, behind a verb that elsewhere names whom it asks: "The mayor [urged] calm". */
public final class UrgedThings {
    private static final Phrases THINGS = Phrases.of(UrgedThings.class, "urged-things.txt");

    private UrgedThings() {}

    /** Whether a word, by its fold, is such a verb. */
    public static boolean urges(long word) {
        return HeadWords.is(word, HeadWords.URGING);
    }

    /** Whether a verb urges such a thing, and nothing else that could be urged follows. */
    public static boolean has(Elements elements, int k) {
        return elements.isHead(k, HeadWords.URGING)
                && THINGS.has(elements.fold(k + 1))
                && switch (elements.kind(k + 2)) {
                    case EDGE, STOP, COMMA, SEMICOLON, CALENDAR, PREPOSITION, SUBORDINATOR, AND, DASH -> true;
                    default -> false;
                };
    }
}
