package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/** Nouns of what is said or thought that are the subject of "is", behind which stands what they tell: "His first [goal] is to sell eels". */
final class NounSubjects {
    /** How many elements such a noun has in front of it, at most. */
    private static final int PHRASE = 4;

    private NounSubjects() {}

    /** The element that opens what such a noun tells: "His goal is [to] sell eels", "The question is [whether] it leaks"; or -1. */
    static int content(Elements elements, int k) {
        boolean opens = (elements.is(k, WordKind.WORD) || elements.is(k, WordKind.PAPER))
                && elements.is(k + 1, WordKind.BE)
                && elements.sort(k) != AttributionWords.NONE
                && switch (elements.kind(k + 2)) {
                    case TO -> !elements.is(k + 3, WordKind.BE); // "Her request was to be heard in May"
                    case SUBORDINATOR, WHO, QUOTATION -> true;
                    default -> false;
                };
        int left = k - 1;
        while (opens && left > k - PHRASE && elements.is(left, WordKind.WORD)) {
            left--;
        }
        return opens && (elements.kind(left).isArticle() || elements.is(left, WordKind.CLITIC)) ? k + 2 : -1;
    }
}
