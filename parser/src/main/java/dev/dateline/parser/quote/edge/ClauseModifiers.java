package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * What belongs to the clause behind a content, and stands in front of the word that opens it: "announced her retreat [two days] after
 * taking office", "praised the crew [even] as it left".
 */
final class ClauseModifiers {
    private static final Phrases MODIFIERS = Phrases.of(ClauseModifiers.class, "clause-modifiers.txt");
    private static final long AFTER = Tokens.fold("after");
    private static final long BEFORE = Tokens.fold("before");
    private static final long FEW = Tokens.fold("few");

    private final Elements elements;

    ClauseModifiers(Elements elements) {
        this.elements = elements;
    }

    /** The end of a content ahead of them, else the end given. */
    int end(int start, int end) {
        int opener = elements.at(end);
        if (elements.first(opener) != end || !ClauseEnds.opensReason(elements.fold(opener))) {
            return end;
        }
        int k = elements.fold(opener) == AFTER || elements.fold(opener) == BEFORE ? span(opener) : opener;
        while (MODIFIERS.has(elements.fold(k - 1))) {
            k--;
        }
        return k < opener && k > elements.at(start) ? elements.first(k) : end;
    }

    /** "[two days] after"; but "within two days after", "in the last two days before". */
    private int span(int opener) {
        int k = opener - 1;
        if (!is(k, ListedWords.TIME_SPAN)) {
            return opener;
        }
        while (isCount(k - 1)) {
            k--;
        }
        return elements.is(k - 1, WordKind.PREPOSITION) || is(k - 1, ListedWords.OF_TIME) ? opener : k;
    }

    private boolean is(int k, int fact) {
        return elements.isListed(k, fact);
    }

    /** "[two] days", "[a few] hours", "[several] weeks". */
    private boolean isCount(int k) {
        return switch (elements.kind(k)) {
            case NUMBER, ARTICLE, DETERMINER -> true;
            default -> elements.fold(k) == FEW || Numerals.has(elements.fold(k));
        };
    }
}
