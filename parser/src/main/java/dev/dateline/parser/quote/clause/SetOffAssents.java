package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Who else says so or doubts it, set off between a verb and what is said: "insists [– and the crew agrees –] that it rained". */
public final class SetOffAssents {
    /** How many elements stand between the two dashes or brackets at most. */
    private static final int LENGTH = 10;

    private static final long AS = Tokens.fold("as");

    private SetOffAssents() {}

    /** The “that” behind what is set off, which opens what the verb of saying at an element tells; or -1. */
    public static int that(Elements elements, int verb) {
        if (!elements.has(WordKind.THAT) || !elements.takes(verb, 't')) {
            return -1; // most verbs
        }
        int sign = elements.at(elements.behindForm(verb));
        int first = behind(elements, sign);
        if (first < 0 || !elements.isAndBut(first) && elements.fold(first) != AS) {
            return -1;
        }
        for (int k = first + 1; k <= first + LENGTH && elements.kind(k) != WordKind.EDGE; k++) {
            int that = elements.is(k, WordKind.CLOSE) ? k + 1 : behind(elements, k);
            if (that > 0) {
                return elements.is(that, WordKind.THAT) ? that : -1;
            }
        }
        return -1;
    }

    /** The element behind a dash or an opening bracket, or -1 where there is none. */
    private static int behind(Elements elements, int sign) {
        if (elements.is(sign, WordKind.OPEN)) {
            return sign + 1;
        }
        if (!elements.is(sign, WordKind.DASH) || elements.isHyphen(sign)) {
            return -1;
        }
        return elements.is(sign + 1, WordKind.DASH) ? sign + 2 : sign + 1; // "--"
    }
}
