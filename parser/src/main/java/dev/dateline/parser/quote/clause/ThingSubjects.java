package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.text.Phrases;

/** Things that say nothing, whatever verb stands behind them: "[Smoke] suggested a fire", "[Clouds] threatened rain". */
public final class ThingSubjects {
    private static final Phrases THINGS = Phrases.of(ThingSubjects.class, "things-that-happen.txt");

    private ThingSubjects() {}

    /** Whether the subject in front of a verb is such a thing, in a unit without quoted words. */
    public static boolean has(Elements elements, int k) {
        int subject = elements.subjectEnd(k);
        return subject >= 0
                && THINGS.has(elements.fold(subject))
                && (subject == 0 || elements.tokens().isLowerCase(elements.first(subject)))
                && !elements.quotes(0, elements.count());
    }
}
