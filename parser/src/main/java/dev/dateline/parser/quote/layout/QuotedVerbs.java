package dev.dateline.parser.quote.layout;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** A paper and a predicate in marks: "In a joint statement, the ports “expressed deep concern” and “urged calm”". */
final class QuotedVerbs {
    /** How many elements tell of a paper: "In a joint statement issued on Thursday". */
    private static final int PAPER = 12;

    /** How far in front of a second passage the first one stands. */
    private static final int FIRST = 10;

    private QuotedVerbs() {}

    /** The subject whose verb the quoted words of an element begin with, in a sentence that opens with a paper; or none. */
    static long subject(NounPhrases phrases, Elements elements, int place) {
        int comma = opensWithPaper(elements) ? comma(elements) : -1;
        if (comma < 0 || comma >= place || !isVerb(elements, place)) {
            return PhraseSpan.NONE;
        }
        int first = elements.is(place - 1, WordKind.AND) ? passageBefore(elements, place) : place;
        long subject = phrases.endingBefore(elements, first);
        return subject != PhraseSpan.NONE && elements.firstOf(subject) == comma + 1 ? subject : PhraseSpan.NONE;
    }

    /** “expressed deep concern” over it and “urged calm”: the first of two passages that begin so, else the second. */
    private static int passageBefore(Elements elements, int place) {
        int first = place - 1;
        while (first > 0 && first > place - FIRST && !elements.is(first, WordKind.QUOTATION)) {
            first--;
        }
        return isVerb(elements, first) ? first : place;
    }

    /** "In a statement". */
    private static boolean opensWithPaper(Elements elements) {
        int noun = elements.is(2, WordKind.PAPER) ? 2 : 3;
        return elements.is(0, WordKind.PREPOSITION)
                && elements.is(1, WordKind.ARTICLE)
                && elements.is(noun, WordKind.PAPER);
    }

    /** The comma behind the paper, or -1. */
    private static int comma(Elements elements) {
        int k = 3;
        while (k < PAPER && k < elements.count() && !elements.is(k, WordKind.COMMA)) {
            k++;
        }
        return elements.is(k, WordKind.COMMA) ? k : -1;
    }

    /** Whether quoted words begin with a verb of saying in its past. */
    private static boolean isVerb(Elements elements, int place) {
        Tokens tokens = elements.tokens();
        int verb = elements.first(place) + 1;
        return elements.is(place, WordKind.QUOTATION)
                && verb < tokens.count()
                && tokens.isLowerCase(verb)
                && Grammar.looksPast(tokens, verb)
                && AttributionWords.sort(tokens, verb) != AttributionWords.NONE;
    }
}
