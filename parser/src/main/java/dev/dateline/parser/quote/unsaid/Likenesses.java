package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Verbs that attribute where somebody likens or remembers: what the writer sees in a subject, "Lee [reminds] us of a heron", and
 * things that are compared only with each other, "The report [compares] ten nets".
 */
final class Likenesses {
    private static final Phrases OTHERS = Phrases.of(Likenesses.class, "comparing-prepositions.txt");
    private static final Phrases READERS = Phrases.of(Likenesses.class, "writers-and-readers.txt");

    private static final long COMPARES = Tokens.fold("compares");

    /** How many elements are looked at behind a verb. */
    private static final int OBJECT = 14;

    private final Elements elements;

    Likenesses(Elements elements) {
        this.elements = elements;
    }

    /** Whether a verb tells no more than that. */
    boolean has(int k) {
        return elements.isHead(k, HeadWords.REMINDING) && isOfWriter(k) || elements.fold(k) == COMPARES && isAmong(k);
    }

    /** "[reminds] us of a heron"; but "reminds them of a heron", "reminds me that", "Lee reminded us of our duty". */
    private boolean isOfWriter(int k) {
        return READERS.has(elements.fold(k + 1)) && elements.is(k + 2, WordKind.OF) && !elements.quotes();
    }

    /** "[compares] ten nets."; but "compares Lee to a heron", "compares Lee, a cook, with “a heron”". */
    private boolean isAmong(int k) {
        if (elements.quotes(k, elements.count())) {
            return false;
        }
        int end = k + 1;
        while (end < k + OBJECT && !isEnd(elements.kind(end))) {
            if (OTHERS.has(elements.fold(end))) {
                return false;
            }
            end++;
        }
        return end > k + 1 && end < k + OBJECT && !elements.is(end, WordKind.COMMA);
    }

    private static boolean isEnd(WordKind kind) {
        return switch (kind) {
            case EDGE, STOP, COMMA, SEMICOLON, BUT -> true;
            default -> false;
        };
    }
}
