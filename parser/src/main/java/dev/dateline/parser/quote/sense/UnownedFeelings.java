package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/**
 * Nouns of what is felt or thought, in a clause that does not tell who does: "Lee left as [fears] of a flood grew", "Oil fell as
 * a rise in stocks added to [anxiety] over it".
 */
public final class UnownedFeelings {
    private static final int MIND = AttributionWords.sort("mind-noun");

    /** How far ahead of such a noun its clause opens at most. */
    private static final int CLAUSE = 12;

    private UnownedFeelings() {}

    /** Whether a source that stands ahead of such a noun belongs to a clause farther off, or is itself only felt. */
    public static boolean has(Elements elements, long source, int k) {
        boolean ahead = elements.sort(k) == MIND
                && source != PhraseSpan.NONE
                && PhraseSpan.to(source) <= elements.first(k)
                && !elements.is(k - 1, WordKind.POSSESSIVE)
                && !elements.is(k - 1, WordKind.CLITIC);
        if (!ahead) {
            return false;
        }
        int behind = elements.behind(source);
        return elements.sort(behind - 1) == MIND || opensClause(elements, behind, k);
    }

    /** "[as] a rise in stocks added to", "[, but] the": whether a clause opens among some elements that goes on up to the noun. */
    private static boolean opensClause(Elements elements, int from, int noun) {
        for (int k = noun - 1; k >= from && k > noun - CLAUSE; k--) {
            switch (elements.kind(k)) {
                case HE, SHE, THEY, WE, IT, YOU, SPEAKER_I, WHO, THAT, QUOTATION, NAME, PERSON, PERSONS, BODY -> {
                    return false;
                }
                case TO -> {
                    if (k < noun - 1) {
                        return false; // but "added [to] anxiety"
                    }
                }
                case SUBORDINATOR -> {
                    return k + 1 == noun || !elements.kind(k + 1).isVerb();
                }
                case COMMA -> {
                    return elements.is(k + 1, WordKind.BUT) && elements.verbs(from, k, 1) > 0;
                }
                default -> {}
            }
        }
        return false;
    }
}
