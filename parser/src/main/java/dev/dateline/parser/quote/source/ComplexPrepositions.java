package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Prepositions of several words, whose noun names nobody: "in spite of [the board]’s call", "on the heels of [the mayor]’s speech". */
final class ComplexPrepositions {
    private static final Phrases NOUNS = Phrases.of(ComplexPrepositions.class, "preposition-nouns.txt");
    private static final Phrases NOUNS_OF_ON = Phrases.of(ComplexPrepositions.class, "nouns-behind-on.txt");
    private static final long IN = Tokens.fold("in");
    private static final long ON = Tokens.fold("on");

    private ComplexPrepositions() {}

    /** A source without the noun of such a preposition, "in [spite of] the board". */
    static long without(Elements elements, long source) {
        int first = elements.firstOf(source);
        boolean the = elements.is(first, WordKind.ARTICLE);
        int noun = the ? first + 1 : first;
        long preposition = elements.fold(first - 1);
        long word = elements.fold(noun);
        boolean complex = (preposition == IN && NOUNS.has(word) || preposition == ON && NOUNS_OF_ON.has(word))
                && elements.is(noun + 1, WordKind.OF)
                && elements.first(noun + 2) < PhraseSpan.to(source);
        return complex ? PhraseSpan.of(elements.first(noun + 2), PhraseSpan.to(source)) : source;
    }
}
