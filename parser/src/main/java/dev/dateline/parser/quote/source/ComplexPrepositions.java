package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Prepositions of several words, whose noun names nobody: "in spite of [the board]’s call". */
final class ComplexPrepositions {
    private static final Phrases NOUNS = Phrases.of(ComplexPrepositions.class, "preposition-nouns.txt");
    private static final long IN = Tokens.fold("in");

    private ComplexPrepositions() {}

    /** A source without the noun of such a preposition, "in [spite of] the board". */
    static long without(Elements elements, long source) {
        int first = elements.firstOf(source);
        boolean the = elements.is(first, WordKind.ARTICLE);
        int noun = the ? first + 1 : first;
        boolean complex = elements.fold(first - 1) == IN
                && NOUNS.has(elements.fold(noun))
                && elements.is(noun + 1, WordKind.OF)
                && elements.first(noun + 2) < PhraseSpan.to(source);
        return complex ? PhraseSpan.of(elements.first(noun + 2), PhraseSpan.to(source)) : source;
    }
}
