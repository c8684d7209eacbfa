package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Papers of which a clause tells: what they say it says, "a [note] that simply said, “Must she?”", and who handed them out says
 * something with a verb of its own, "in a [statement] sent to reporters, quoted Lee as saying".
 */
public final class SpokenPapers {
    private static final Phrases HANDED_OUT = Phrases.of(SpokenPapers.class, "handed-out.txt");

    /** In how many words it is told at most how a paper was handed out. */
    private static final int CLAUSE = 12;

    private SpokenPapers() {}

    /** Whether a noun is one. */
    public static boolean has(Elements elements, int k) {
        return elements.is(k, WordKind.PAPER) && (saysItself(elements, k) || isHandedOut(elements, k));
    }

    private static boolean saysItself(Elements elements, int k) {
        int verb = k + 2;
        while (elements.is(verb, WordKind.ADVERB)) {
            verb++;
        }
        if (!elements.isRelativePronoun(k + 1) || !elements.isSaying(verb)) {
            return false;
        }
        boolean pause = elements.is(verb + 1, WordKind.COMMA) || elements.is(verb + 1, WordKind.COLON);
        return elements.is(pause ? verb + 2 : verb + 1, WordKind.QUOTATION);
    }

    private static boolean isHandedOut(Elements elements, int k) {
        if (!HANDED_OUT.has(elements.fold(k + 1))) {
            return false;
        }
        int comma = elements.next(WordKind.COMMA, k + 2, Math.min(elements.count(), k + CLAUSE));
        return elements.is(comma, WordKind.COMMA)
                && (elements.isCueVerb(comma + 1) || elements.is(comma + 1, WordKind.VERB_ED));
    }
}
