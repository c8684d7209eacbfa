package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What was not said by whom it names: "The report has not been reviewed or [confirmed] by the board"; but what "was not [disputed] by Lee" is so. */
public final class NegatedPassives {
    private static final Phrases DISPUTED = Phrases.of(NegatedPassives.class, "disputed-participles.txt");
    private static final long OR = Tokens.fold("or");
    private static final long OTHERWISE = Tokens.fold("otherwise");

    /** No more elements stand between "not" and the last of several participles. */
    private static final int PARTICIPLES = 10;

    private NegatedPassives() {}

    /** Whether a participle is one, in a unit without quoted words. */
    public static boolean has(Elements elements, int k) {
        boolean by = elements.has(WordKind.NOT)
                && elements.is(k, WordKind.VERB_ED)
                && !DISPUTED.has(elements.fold(k))
                && isByAhead(elements, k + 1);
        if (!by) {
            return false;
        }
        boolean passive = false;
        int j = k - 1;
        while (j > k - PARTICIPLES && isAuxiliary(elements, j)) {
            passive |= elements.is(j, WordKind.BE);
            j--;
        }
        return elements.is(j, WordKind.NOT) && (passive || elements.is(j - 1, WordKind.BE));
    }

    /** "not [reviewed, approved or] endorsed by the board": whether "by" ends the participles. */
    private static boolean isByAhead(Elements elements, int begin) {
        int next = begin;
        while (next < begin + PARTICIPLES && isAuxiliary(elements, next)) {
            next++;
        }
        return elements.is(next, WordKind.BY);
    }

    private static boolean isAuxiliary(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case BE, HAVE, ADVERB, VERB_ED, COMMA, AND -> true;
            default -> elements.fold(k) == OR || elements.fold(k) == OTHERWISE;
        };
    }
}
