package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * A name between commas in a clause with "whose": of "[Ann Lee], whose last play, Orlo, was a hit, has said" the one who speaks
 * is she, and not what she wrote.
 */
final class WhoseNames {
    private static final long WHOSE = Tokens.fold("whose");

    /** How many elements "whose" and the verb stand away from the name at most. */
    private static final int LONGEST = 24;

    private final NounPhrases phrases;
    private final Elements elements;

    WhoseNames(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Who is in front of "whose" where the source of a verb behind the clause is such a name; or {@link PhraseSpan#NONE}. */
    long owner(int k, long source) {
        int end = elements.subjectEnd(k);
        if (!elements.is(end, WordKind.COMMA)) {
            return PhraseSpan.NONE;
        }
        int open = elements.firstOf(source) - 1;
        int close = elements.behind(source);
        boolean parted = source != PhraseSpan.NONE
                && close + 1 < end
                && end - close < LONGEST
                && elements.is(close, WordKind.COMMA)
                && elements.is(open, WordKind.COMMA)
                && isVerb(close + 1);
        if (!parted) {
            return PhraseSpan.NONE;
        }
        int whose = open - 1;
        while (whose > 1 && whose > open - LONGEST && isOwned(whose)) {
            whose--;
        }
        boolean owned = whose > 1
                && whose < open - 1
                && elements.fold(whose) == WHOSE
                && elements.is(whose - 1, WordKind.COMMA);
        return owned ? phrases.endingBefore(elements, whose - 1) : PhraseSpan.NONE;
    }

    /** "whose [last play]": no verb and no pause. */
    private boolean isOwned(int k) {
        return elements.fold(k) != WHOSE
                && elements.kind(k).isWord()
                && !elements.is(k, WordKind.COMMA)
                && !elements.is(k, WordKind.WHO)
                && !elements.is(k, WordKind.BE);
    }

    private boolean isVerb(int k) {
        return elements.kind(k).isVerb()
                || switch (elements.kind(k)) {
                    case BE, HAVE, MODAL, VERB_ED -> true;
                    default -> false;
                };
    }
}
