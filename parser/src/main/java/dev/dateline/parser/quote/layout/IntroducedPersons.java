package dev.dateline.parser.quote.layout;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** "[One neighbour], Ida Holm, put up a sign: “…”": who is brought in by name where a sentence opens that hands over to quoted words. */
final class IntroducedPersons {
    /** How many words the noun ahead of the name has with what tells of it. */
    private static final int FRONT = 8;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;

    IntroducedPersons(Tokens tokens, NounPhrases phrases, Elements elements) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.elements = elements;
    }

    /** The noun of whom a unit brings in, ahead of the name, whose quoted words stand at an element, behind a colon; or none. */
    long of(int quotation) {
        int comma = elements.is(quotation - 1, WordKind.COLON) ? comma(quotation) : -1;
        long name = comma < 0 ? PhraseSpan.NONE : phrases.startingAt(elements.first(comma + 1), elements.to());
        boolean someone = name != PhraseSpan.NONE
                && tokens.isCapitalized(PhraseSpan.to(name) - 1)
                && elements.is(elements.at(PhraseSpan.to(name)), WordKind.COMMA)
                && elements.at(PhraseSpan.to(name)) < quotation - 2;
        return someone ? PhraseSpan.of(elements.from(), elements.first(comma)) : PhraseSpan.NONE;
    }

    /** "One early neighbour[,] Ida Holm": the comma behind the noun of a person that opens a unit; or -1. */
    private int comma(int quotation) {
        int k = 1;
        while (k < quotation && k < FRONT && (elements.kind(k).isPhrase() || elements.is(k, WordKind.ADVERB))) {
            k++;
        }
        boolean person = k > 1
                && elements.is(k, WordKind.COMMA)
                && opens(elements.kind(0))
                && Nouns.isPerson(tokens, elements.first(k - 1));
        return person ? k : -1;
    }

    /** "a", "her", "another", "one". */
    private static boolean opens(WordKind kind) {
        return kind.isArticle() || kind == WordKind.DETERMINER || kind == WordKind.NUMBER || kind == WordKind.ANYONE;
    }
}
