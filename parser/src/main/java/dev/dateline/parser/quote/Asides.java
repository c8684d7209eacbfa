package dev.dateline.parser.quote;

import dev.dateline.parser.text.Phrases;

/** Words that attribute elsewhere, and here only tell beside another attribution where it is from. */
final class Asides {
    private static final Phrases SEEING = Phrases.of(Asides.class, "seeing-participles.txt");
    private static final Phrases CITING = Phrases.of(Asides.class, "citing-participles.txt");

    private final Elements elements;

    Asides(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word that may attribute is such an aside. */
    boolean isAside(int k) {
        return isSeenBy(k) || opensCiting(k);
    }

    /** "The letter, [seen] by the Kurier, says": who has seen a paper says nothing by that. */
    private boolean isSeenBy(int k) {
        int noun = elements.is(k - 1, WordKind.COMMA) ? k - 2 : k - 1;
        return SEEING.has(elements.fold(k))
                && (elements.is(k + 1, WordKind.BY) || elements.is(k + 1, WordKind.TO))
                && (elements.is(noun, WordKind.PAPER) || elements.is(k - 1, WordKind.COMMA));
    }

    /** "[Citing] two officials, the Kurier said": the clause behind the comma has its own cue. */
    private boolean opensCiting(int k) {
        return k == 0 && CITING.has(elements.fold(k)) && !elements.is(1, WordKind.COLON);
    }
}
