package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** Whose those are who are asked to do something, "urged residents [of low-lying areas] to move": no start of what is asked. */
final class HearerTails {
    private static final int ASK = AttributionWords.sort("ask");

    /** How many elements they have at most, up to what is to be done. */
    private static final int LONGEST = 10;

    private HearerTails() {}

    /** Where what is asked begins, those who are asked with it, "urged [residents of low-lying areas to move]"; else its start. */
    static int start(Elements elements, Cue cue, long addressee, int start) {
        int of = elements.at(start);
        boolean tail = elements.is(of, WordKind.OF)
                && PhraseSpan.to(addressee) == start
                && elements.sort(elements.at(cue.head())) == ASK;
        int to = of + 1;
        while (tail && to < of + LONGEST && isOfPhrase(elements, to)) {
            to++;
        }
        boolean asked = tail && elements.is(to, WordKind.TO);
        return asked && (elements.is(to + 1, WordKind.WORD) || elements.is(to + 1, WordKind.BE))
                ? PhraseSpan.from(addressee)
                : start;
    }

    private static boolean isOfPhrase(Elements elements, int k) {
        return elements.kind(k).isPhrase()
                || elements.is(k, WordKind.PERSONS)
                || elements.is(k, WordKind.PREPOSITION)
                || elements.is(k, WordKind.OF)
                || elements.isHyphen(k)
                || elements.is(k, WordKind.VERB_ING); // "low-lying"
    }
}
