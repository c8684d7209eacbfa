package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What stands ahead of a colon and tells what the quotation behind it is, and not who said it: "Quote of the day: “…”", "The concept: “…”". */
public final class LabelsOfWords {
    private static final Phrases NOUNS = Phrases.of(LabelsOfWords.class, "words-for-quotations.txt");

    private LabelsOfWords() {}

    /** Whether such a noun opens these tokens, or closes them. */
    public static boolean has(Tokens tokens, int from, int to) {
        return from < to && (NOUNS.has(tokens, from) || NOUNS.has(tokens, to - 1));
    }

    /** Whether a phrase has such a noun, and a colon behind it. */
    public static boolean isOne(Tokens tokens, long phrase) {
        return phrase != PhraseSpan.NONE
                && PhraseSpan.to(phrase) < tokens.count()
                && tokens.is(PhraseSpan.to(phrase), ':')
                && has(tokens, PhraseSpan.from(phrase), PhraseSpan.to(phrase));
    }
}
