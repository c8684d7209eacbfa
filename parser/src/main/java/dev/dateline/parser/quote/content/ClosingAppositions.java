package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** Who somebody is, told behind the verb and up to the end: "It will open, said Ann Lee, [the newly elected head of the port]". */
final class ClosingAppositions {
    private final Elements elements;

    ClosingAppositions(Elements elements) {
        this.elements = elements;
    }

    /** Whether nothing else stands behind a cue that its source follows. */
    boolean has(Cue cue) {
        boolean inverted = cue.kind() != Cue.Kind.ACCORDING
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.from(cue.source()) == cue.to();
        int comma = inverted ? elements.behind(cue.source()) : -1;
        return elements.is(comma, WordKind.COMMA)
                && elements.kind(comma + 1).isArticle()
                && elements.finite(comma + 1, elements.count()) == 0
                && !elements.quotes(comma, elements.count());
    }
}
