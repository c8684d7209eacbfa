package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Tokens;
import java.util.Set;

/** Deeds with a number of things: "[claimed] five wickets", "[hit] a fine 141". */
final class CountedDeeds {
    private static final long AS = Tokens.fold("as");

    private final Elements elements;
    private final ObjectPhrases phrases;

    CountedDeeds(Elements elements, ObjectPhrases phrases) {
        this.elements = elements;
        this.phrases = phrases;
    }

    /** "[claimed] five wickets", "was [granted] 40 hours of leave"; but "[recalls] ten years of war", "[claimed] 400 voted". */
    boolean has(int k, Set<DeedObject> objects, boolean passive) {
        if (!objects.contains(DeedObject.NUMBER)) {
            return false;
        }
        int number = phrases.number(k + 1);
        boolean fine = elements.is(number, WordKind.ARTICLE) && elements.is(number + 1, WordKind.WORD);
        number += fine ? 2 : 0; // "hit a [fine] 141"
        boolean counted = (elements.is(number, WordKind.NUMBER) || Numerals.has(elements.fold(number)))
                && (passive || !isTimes(number + 1));
        if (!counted) {
            return false; // most deeds
        }
        int end = phrases.end(number + 1);
        boolean ends = phrases.isClosed(end, objects)
                || elements.fold(end) == AS && (fine || number + 1 < end) // "hits 31 points as rain falls"
                || elements.is(end, WordKind.ARTICLE) && isTimes(end + 1) // "allows 3 visits a year"
                || elements.is(end, WordKind.TO) && elements.kind(end + 1).isArticle(); // "added 40 to the sum"
        return ends && (passive || !isClause(number, end)) && elements.verbs(end, phrases.clauseEnd(end), 1) == 0;
    }

    /** "added [two boys fell ill]", "claimed [400 voted]": a past behind those who did something. */
    private boolean isClause(int number, int end) {
        for (int i = number + 1; i < end; i++) {
            boolean several = i == number + 1
                    || elements.is(i - 1, WordKind.PERSONS)
                    || elements.is(i - 1, WordKind.VERB_S)
                    || elements.is(i - 1, WordKind.BODY)
                    || elements.is(i - 1, WordKind.PERSON);
            boolean last = i == end - 1 || elements.is(i, WordKind.WORD);
            if (several && last && Grammar.looksPast(elements.tokens(), elements.first(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTimes(int element) {
        return elements.isListed(element, ListedWords.TIME_SPAN);
    }
}
