package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What goes on while something comes about: "remarks that come as the port [presses] the mill to pay". */
public final class Backdrops {
    private static final Phrases PRESSING = Phrases.of(Backdrops.class, "pressing-verbs.txt");
    private static final Phrases COMING = Phrases.of(Backdrops.class, "forms-of-come.txt");
    private static final long AS = Tokens.fold("as");
    private static final long WHILE = Tokens.fold("while");

    /** How many elements a subject has at most, with its verb. */
    private static final int SUBJECT = 8;

    private Backdrops() {}

    /** Whether a verb tells what somebody does to move another, in a clause that is only when something else came. */
    public static boolean has(Elements elements, int k) {
        if (!PRESSING.has(elements.fold(k)) || !presses(elements, k + 1)) {
            return false;
        }
        int as = k - 1;
        while (as > 0 && as > k - SUBJECT && isOfSubject(elements.kind(as)) && !isWhen(elements.fold(as))) {
            as--;
        }
        int come = elements.beforeAdverb(as); // "comes just as"
        return as < k - 1 && isWhen(elements.fold(as)) && COMING.has(elements.fold(come));
    }

    /** "presses [the mill] to pay", no "presses ahead": somebody, and what they are to do. */
    private static boolean presses(Elements elements, int first) {
        int to = first;
        while (to < first + SUBJECT && (isOfSubject(elements.kind(to)) || elements.is(to, WordKind.OBJECT))) {
            to++;
        }
        return to > first && elements.is(to, WordKind.TO);
    }

    private static boolean isOfSubject(WordKind kind) {
        return switch (kind) {
            case OF, AND, HAVE, BE, ADVERB, HE, SHE, THEY, WE, IT -> true;
            default -> kind.isPhrase();
        };
    }

    private static boolean isWhen(long fold) {
        return fold == AS || fold == WHILE;
    }
}
