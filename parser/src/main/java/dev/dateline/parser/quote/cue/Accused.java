package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** Participles of whom another accuses: "Police arrested a cook [accused] of theft"; what is said stands behind them. */
public final class Accused {
    private static final Phrases PARTICIPLES = Phrases.of(Accused.class, "accused-participles.txt");

    private final NounPhrases phrases;
    private final Elements elements;

    public Accused(Workbench bench) {
        this.phrases = bench.phrases();
        this.elements = bench.elements();
    }

    /** Whether a word is such a participle; no "whom the mayor [accused] of theft". */
    public boolean has(int k) {
        if (!elements.is(k, WordKind.VERB_ED)
                || PARTICIPLES.longest(elements.tokens(), elements.first(k), elements.to()) == Phrases.NONE) {
            return false;
        }
        return switch (elements.kind(k - 1)) {
            case COMMA, DASH -> true;
            case PERSON, PERSONS, BODY, WORD -> !isRelative(k - 1);
            default -> false;
        };
    }

    private boolean isRelative(int noun) {
        long phrase = phrases.endingAt(elements.first(noun), elements.from());
        return phrase != PhraseSpan.NONE && elements.isRelativePronoun(elements.at(PhraseSpan.from(phrase)) - 1);
    }
}
