package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words that stand on something: "Marchers held [a banner] reading “…”" are the banner’s, and not of who holds it. */
public final class Inscriptions {
    private static final Phrases THINGS = Phrases.of(Inscriptions.class, "inscribed-things.txt");
    private static final Phrases VERBS = Phrases.of(Inscriptions.class, "inscription-verbs.txt");
    private static final long WHICH = Tokens.fold("which");

    /** How many words stand at most between a thing’s article and its noun: "a large red cardboard sign". */
    private static final int DESCRIPTION = 6;

    private final Elements elements;

    public Inscriptions(Elements elements) {
        this.elements = elements;
    }

    /** The thing on which the quoted words behind a verb stand, or {@link PhraseSpan#NONE}. */
    public long thing(int k) {
        int quotation = elements.is(k + 1, WordKind.COMMA) || elements.is(k + 1, WordKind.COLON) ? k + 2 : k + 1;
        if (!elements.is(quotation, WordKind.QUOTATION) || !VERBS.has(elements.fold(k))) {
            return PhraseSpan.NONE;
        }
        boolean relative = elements.is(k - 1, WordKind.THAT) || elements.fold(k - 1) == WHICH;
        int noun = relative ? k - 2 : k - 1;
        boolean behind = relative || elements.is(k, WordKind.VERB_ING);
        return behind && THINGS.has(elements.fold(noun))
                ? PhraseSpan.of(elements.first(first(noun)), elements.first(noun) + 1)
                : PhraseSpan.NONE;
    }

    /** Whether a word that may attribute is the thing itself or has it for its object: "[found] a note reading “…”". */
    public boolean isAround(int head, long thing) {
        int first = elements.at(PhraseSpan.from(thing));
        return head >= first - 1 || head == first - 2 && !elements.is(first - 1, WordKind.COMMA);
    }

    /** The first element of the phrase of a noun. */
    private int first(int noun) {
        int k = noun;
        while (k > 0 && k > noun - DESCRIPTION && isInside(k - 1)) {
            k--;
            if (elements.is(k, WordKind.ARTICLE) || elements.is(k, WordKind.DETERMINER)) {
                return k;
            }
        }
        return elements.is(k - 1, WordKind.POSSESSIVE) ? k - 1 : noun;
    }

    private boolean isInside(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, DETERMINER, WORD, PAPER, VERB_ED, NUMBER -> true;
            default -> false;
        };
    }
}
