package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Nouns of which what somebody says tells that there is such a thing or none, and not who has it: "says it is late and there is
 * no [evidence] that it sank", "At its heart, according to Lee, was a [fear] that it would sink".
 */
public final class ToldNouns {
    private static final long NO = Tokens.fold("no");

    /** How many words stand between the verb and the noun at most: "no clear". */
    private static final int AHEAD = 3;

    private ToldNouns() {}

    /** Whether a word behind a cue is one. */
    public static boolean has(Elements elements, int k, Cue last) {
        boolean noun = elements.is(k + 1, WordKind.THAT)
                && (elements.is(k, WordKind.WORD) || elements.is(k, WordKind.PAPER))
                && elements.at(last.to()) < k;
        if (!noun || elements.quotes()) {
            return false; // most words
        }
        int be = k - 1;
        boolean article = false;
        while (be > k - 1 - AHEAD && isAhead(elements, be)) {
            article |= elements.kind(be).isArticle() || elements.fold(be) == NO;
            be--;
        }
        return article && elements.is(be, WordKind.BE);
    }

    private static boolean isAhead(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, DETERMINER, WORD -> true;
            default -> elements.fold(k) == NO;
        };
    }
}
