package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** What quoted words are about, ahead of a colon, where a noun attributes nothing: "On the injury [list]: “He is back.”" */
public final class TopicLabels {
    /** How far behind a word the colon stands, at most. */
    private static final int LABEL = 8;

    private static final long ON = Tokens.fold("on");
    private static final long ABOUT = Tokens.fold("about");

    private TopicLabels() {}

    /** Whether a word is a noun of such a label. */
    public static boolean has(Elements elements, int k) {
        if (k == 0
                && elements.is(1, WordKind.COLON)
                && elements.tokens().isUpperCase(elements.first(0))
                && !elements.quotes()) {
            return true; // "WARNING: Contains spoilers"
        }
        if (k == 0 || !elements.quotes() || elements.fold(0) != ON && elements.fold(0) != ABOUT) {
            return false;
        }
        boolean noun = switch (elements.kind(k)) {
            case VERB_ED, VERB_ING -> false;
            default -> k == 1 || isAheadOfNoun(elements.kind(k - 1));
        };
        int colon = k + 1;
        while (noun && colon < k + LABEL && elements.kind(colon).isWord()) {
            colon++;
        }
        return noun && elements.is(colon, WordKind.COLON) && elements.is(colon + 1, WordKind.QUOTATION);
    }

    private static boolean isAheadOfNoun(WordKind kind) {
        return switch (kind) {
            case ARTICLE, POSSESSIVE, DETERMINER, WORD, CLITIC, PREPOSITION, OF, VERB_ING, NUMBER -> true;
            default -> false;
        };
    }
}
