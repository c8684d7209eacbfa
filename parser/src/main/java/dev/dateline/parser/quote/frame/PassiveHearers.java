package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/** Whom something is told in the passive, and by whom, ahead of what it is: "It was suggested [to the board by Ann Lee] that it close". */
public final class PassiveHearers {
    /** Who is told, and by whom, have no more elements. */
    private static final int HEARER = 12;

    private PassiveHearers() {}

    /** The element "by" behind a verb and whom something is told, or -1. */
    public static int by(Elements elements, int verb) {
        int that = that(elements, verb);
        int by = elements.next(WordKind.BY, verb, that);
        return by < that ? by : -1;
    }

    /** The element "that" behind a verb and whom something is told, or -1. */
    public static int that(Elements elements, int verb) {
        int to = elements.is(verb + 1, WordKind.WORD) ? verb + 2 : verb + 1; // "made clear to the board"
        int it = elements.is(to, WordKind.TO) ? elements.subjectEnd(verb) : -1;
        if (!elements.is(it, WordKind.IT) || !elements.isPassive(it, verb)) {
            return -1;
        }
        int k = to + 1;
        while (k < to + HEARER && isOfHearer(elements.kind(k))) {
            k++;
        }
        return k > to + 1 && elements.is(k, WordKind.THAT) ? k : -1;
    }

    private static boolean isOfHearer(WordKind kind) {
        return switch (kind) {
            case ARTICLE, DETERMINER, POSSESSIVE, OBJECT, CLITIC, OF, BY, AND -> true;
            default -> kind.isPhrase();
        };
    }
}
