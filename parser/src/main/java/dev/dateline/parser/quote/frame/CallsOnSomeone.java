package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** "[call on] the Harbour Board not to": a call on somebody who is to do something, or not. */
public final class CallsOnSomeone {
    private static final long ON = Tokens.fold("on");

    private CallsOnSomeone() {}

    /** Whether an element is the verb of such a call. */
    public static boolean has(NounPhrases phrases, Elements elements, int k) {
        boolean calls = elements.fold(k + 1) == ON
                && !elements.isRelativePronoun(k - 1)
                && elements.takes(k, 'o')
                && CueVerbs.length(elements.form(k)) == 2;
        if (!calls) {
            return false;
        }
        long called = phrases.startingAt(elements, k + 2);
        int behind = called == PhraseSpan.NONE ? k : elements.behind(called);
        return behind > k && elements.is(elements.is(behind, WordKind.NOT) ? behind + 1 : behind, WordKind.TO);
    }
}
