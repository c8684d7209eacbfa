package dev.dateline.parser.quote.sense;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

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
        if (isQuality(elements, source, k)) {
            return true;
        }
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

    /** "[The last slim] hope that": no more than what a feeling is like. */
    private static boolean isQuality(Elements elements, long source, int k) {
        Tokens tokens = elements.tokens();
        int last = PhraseSpan.to(source) - 1;
        int adjectives = last - PhraseSpan.from(source) - (elements.isBase(k) ? 1 : 0); // "The old hope that"
        return source != PhraseSpan.NONE
                && elements.is(elements.firstOf(source), WordKind.ARTICLE)
                && elements.first(k) == last + 1
                && adjectives > 0
                && elements.is(k + 1, WordKind.THAT)
                && !elements.isPast(k)
                && !elements.is(k, WordKind.VERB_S)
                && tokens.isLowerCase(last)
                && !Nouns.isAny(tokens, last) // "The army chief"
                && Adjectives.describes(tokens, last);
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
