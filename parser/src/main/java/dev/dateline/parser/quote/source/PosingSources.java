package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Who says something in the looks of another: "[Ann Lee] disguised as the mayor said no". */
public final class PosingSources {
    private static final Phrases POSING = Phrases.of(PosingSources.class, "posing-participles.txt");
    private static final long AS = Tokens.fold("as");

    private final NounPhrases phrases;
    private final Elements elements;

    public PosingSources(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** The one who poses as the source right ahead of a verb; the source itself where nobody does. */
    public long over(long source, int begin) {
        int first = elements.firstOf(source);
        boolean poses = first > 2
                && PhraseSpan.to(source) == begin
                && elements.fold(first - 1) == AS
                && POSING.has(elements.fold(first - 2));
        long noun = poses ? phrases.endingBefore(elements, first - 2) : PhraseSpan.NONE;
        return noun == PhraseSpan.NONE ? source : noun;
    }
}
