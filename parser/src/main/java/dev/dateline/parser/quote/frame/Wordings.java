package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Clauses that tell whose wording the words in front of them are: "the barn is “a home for goats”, [as] Ann Lee put it". */
public final class Wordings {
    private static final long AS = Tokens.fold("as");

    /** How many elements somebody has at most between "as" and the verb: "as the chef, Ann Lee, put it". */
    private static final int SUBJECT = 12;

    private final Elements elements;

    public Wordings(Elements elements) {
        this.elements = elements;
    }

    /** The element of "as" ahead of such a verb and behind a pause, or -1. */
    public int as(int head) {
        if (!isVerb(elements, head)) {
            return -1;
        }
        int as = head - 1;
        while (as > head - SUBJECT && isInSubject(as) && elements.fold(as) != AS) {
            as--;
        }
        boolean paused = elements.is(as - 1, WordKind.COMMA) || elements.is(as - 1, WordKind.QUOTATION);
        return elements.fold(as) == AS && paused ? as : -1;
    }

    /** "Ann Lee [put] it so": whether a verb and "it" tell whose wording something is. */
    public static boolean isVerb(Elements elements, int k) {
        int form = elements.is(k + 1, WordKind.IT) ? elements.form(k) : Phrases.NONE;
        return form != Phrases.NONE && CueVerbs.form(form).words().endsWith(" it");
    }

    private boolean isInSubject(int k) {
        return elements.is(k, WordKind.COMMA) || elements.kind(k).isWord() || elements.is(k, WordKind.CLITIC);
    }
}
