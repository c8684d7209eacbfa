package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Sentences that open with what the reader is to do, "Choose projects that demonstrate your skill": nobody stands in them
 * who could say what their words of saying seem to, and their verb is no subject.
 */
public final class Imperatives {
    private static final Phrases VERBS = Phrases.of(Imperatives.class, "imperatives.txt");

    private Imperatives() {}

    /** "[Choose] projects": whether a word of a sentence is a verb by which the reader may be told to do something. */
    public static boolean isVerb(Elements elements, int k) {
        return VERBS.has(elements.fold(k));
    }

    /** Whether a unit opens with such a verb: "Choose projects", but no "Use is up", "Find of the year". */
    public static boolean opens(Elements elements) {
        return isVerb(elements, 0)
                && switch (elements.kind(1)) {
                    case BE, MODAL, HAVE, OF, BY, VERB_ED, TITLE, NAME -> false;
                    default -> true;
                };
    }

    /** "Choose [projects] that [demonstrate] it", "[Forget] it": whether a word stands in such a unit, and nobody with it. */
    public static boolean has(Elements elements, int k) {
        boolean inverted = isSomeone(elements.kind(k + 1)) && elements.is(k - 1, WordKind.COMMA);
        if (!opens(elements) || inverted || isFinite(elements, k)) {
            return false;
        }
        for (int j = 1; j < k; j++) {
            if (isSomeone(elements.kind(j))) {
                return false;
            }
        }
        return true;
    }

    /** "Get out, the under-30 generation [says]". */
    private static boolean isFinite(Elements elements, int k) {
        return elements.isSaying(k) && (elements.is(k, WordKind.VERB_S) || elements.is(k, WordKind.VERB_ED));
    }

    private static boolean isSomeone(WordKind kind) {
        return switch (kind) {
            case HE,
                    SHE,
                    THEY,
                    WE,
                    IT,
                    SPEAKER_I,
                    YOU,
                    WHO,
                    ANYONE,
                    NAME,
                    TITLE,
                    PERSON,
                    PERSONS,
                    BODY,
                    PAPER,
                    SEMICOLON -> true;
            default -> false;
        };
    }
}
