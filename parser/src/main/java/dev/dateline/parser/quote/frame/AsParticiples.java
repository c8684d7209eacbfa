package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Who says what a whole sentence tells, behind "as" and a participle: "Tea is dear, as (later) [confirmed] by Ann Lee". */
public final class AsParticiples {
    private static final long AS = Tokens.fold("as");

    private final NounPhrases phrases;
    private final Elements elements;

    public AsParticiples(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Who says so, or {@link PhraseSpan#NONE} where it is no such participle. */
    public long agent(int k) {
        int as = as(k);
        boolean said = !elements.quotes() // whose words quoted ones are others tell
                && elements.fold(as) == AS
                && (as == 0 || elements.is(as - 1, WordKind.COMMA))
                && elements.is(k, WordKind.VERB_ED)
                && elements.is(k + 1, WordKind.BY)
                && elements.takes(k, 't');
        long agent = said ? phrases.startingAt(elements, k + 2) : PhraseSpan.NONE;
        boolean someone = agent != PhraseSpan.NONE
                && switch (elements.kind(elements.at(PhraseSpan.to(agent) - 1))) {
                    case NAME, PERSON, PERSONS, BODY, PAPER -> true;
                    default -> false;
                };
        return someone ? agent : PhraseSpan.NONE;
    }

    /** "[as] first noted": where "as" has to stand, with an adverb behind it at most. */
    private int as(int k) {
        return elements.beforeAdverb(k);
    }
}
