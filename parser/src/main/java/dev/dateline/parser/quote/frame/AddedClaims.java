package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/**
 * Participles that tell what else somebody says who blames or praises a thing, though no comma parts them from it: "slammed the
 * tax on bread [claiming] it would cost jobs"; but "slammed the man claiming he had won".
 */
public final class AddedClaims {
    private static final int BLAME = AttributionWords.sort("blame");
    private static final int PRAISE = AttributionWords.sort("praise");

    /** How far behind the verb such a participle may stand. */
    private static final int OBJECT = 12;

    private AddedClaims() {}

    /** Whether an element is one. */
    public static boolean has(Elements elements, int k) {
        boolean claims = elements.is(k, WordKind.VERB_ING)
                && elements.isParticiple(k)
                && elements.takes(k, 't')
                && opensClause(elements, k + 1)
                && isThing(elements, k - 1);
        if (!claims) {
            return false;
        }
        int verb = k - 2;
        while (verb > k - OBJECT && isInObject(elements, verb)) {
            verb--;
        }
        return (elements.sort(verb) == BLAME || elements.sort(verb) == PRAISE)
                && (elements.is(verb, WordKind.VERB_ED) || elements.is(verb, WordKind.VERB_S));
    }

    private static boolean opensClause(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, IT, THEY, WE, THAT -> true;
            default -> false;
        };
    }

    private static boolean isThing(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case WORD, VERB_S, NUMBER -> true; // but "slammed a letter saying it was late"
            default -> false;
        };
    }

    private static boolean isInObject(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case OF, TO, PREPOSITION, VERB_ING -> true;
            case VERB_ED, VERB_S -> elements.sort(k) != BLAME && elements.sort(k) != PRAISE;
            default -> elements.kind(k).isPhrase();
        };
    }
}
