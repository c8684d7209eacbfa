package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * The verbs behind "according to" and a comma, told from the participles that only tell more of a noun: "according to police, prices
 * [fell]", but "according to a note, published in May, prices fell".
 */
final class RelayedVerbs {
    private static final Phrases PLAIN = Phrases.of(SubjectPhrases.class, "plain-pasts.txt");

    private final Tokens tokens;
    private final Elements elements;

    RelayedVerbs(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** Whether there is one from an element up to a comma. */
    boolean has(int first, int comma) {
        for (int k = first; k < comma; k++) {
            boolean past = k > first
                    && elements.is(k, WordKind.VERB_ED)
                    && isParticiple(k)
                    && !tokens.isCapitalized(elements.first(k - 1));
            past |= elements.is(k - 1, WordKind.ADVERB) && elements.kind(k - 2).isArticle(); // "the newly elected head"
            boolean verb = is(k) && !past || k > first && isPlainPast(k);
            if (verb || isPresent(k)) {
                return true;
            }
        }
        return false;
    }

    /** "the price [fell] by half": a past that is no participle, whatever stands behind it. */
    private boolean isPlainPast(int k) {
        boolean counted = elements.is(k + 1, WordKind.BY) && elements.is(k + 2, WordKind.NUMBER);
        return tokens.isLowerCase(elements.first(k))
                && (PLAIN.has(elements.fold(k)) || elements.isListed(k, ListedWords.FINITE) || counted);
    }

    /** "Veltrix [plans]": an ending that may be a verb's right behind a name. */
    private boolean isPresent(int k) {
        return elements.is(k, WordKind.VERB_S) && elements.is(k - 1, WordKind.NAME);
    }

    /** Whether an element is one. */
    boolean is(int k) {
        if (k >= elements.count() || elements.is(k, WordKind.QUOTATION)) {
            return false;
        }
        boolean finite = isPast(k) || tokens.isLowerCase(elements.first(k)) && elements.isListed(k, ListedWords.FINITE);
        return elements.kind(k).isVerb() || finite && !elements.is(k + 1, WordKind.BY);
    }

    /** "[told]", "[went]": a past that does not end in -ed. */
    boolean isPast(int k) {
        int token = elements.first(k);
        return tokens.isLowerCase(token)
                && (Grammar.isIrregularPast(tokens, token) || elements.isListed(k, ListedWords.PAST_FORM));
    }

    /** ", most of them women, [sleep] in the street": behind what tells more of a noun nothing bare but its verb can stand. */
    boolean isPredicate(int k, int nouns) {
        boolean bare = nouns > 0
                && elements.is(k, WordKind.WORD)
                && tokens.isLowerCase(elements.first(k))
                && (elements.is(k + 1, WordKind.PREPOSITION) || elements.is(k + 1, WordKind.TO));
        return bare || is(k);
    }

    /** "[published] in May", "[built] by her": a past ahead of a preposition. */
    boolean isParticiple(int k) {
        boolean past = elements.is(k, WordKind.VERB_ED) || elements.isListed(k, ListedWords.PAST_FORM);
        return past && (elements.is(k + 1, WordKind.PREPOSITION) || elements.is(k + 1, WordKind.BY));
    }
}
