package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * A pronoun that somebody judges is all that is judged, since nothing tells more of a pronoun: "opposed [it] in the council", "backs
 * [him] on the radio"; but "attacked [her over a note]", "praised [him for his talk]".
 */
final class PronounEnds {
    private static final Phrases PLACED = Phrases.of(PronounEnds.class, "pronoun-adjuncts.txt");
    private static final int BLAME = AttributionWords.sort("blame");
    private static final long ON = Tokens.fold("on");
    private static final long HER = Tokens.fold("her");
    private static final long FOR = Tokens.fold("for");
    private static final long OVER = Tokens.fold("over");

    private final Elements elements;

    PronounEnds(Elements elements) {
        this.elements = elements;
    }

    /** The token behind the words from a start to an end. */
    int end(Cue cue, int start, int end) {
        int pronoun = elements.at(start);
        int last = elements.at(end);
        boolean judged = start == cue.to()
                && cue.takes('n')
                && !cue.takes('a')
                && (cue.kind() == Cue.Kind.PLAIN || cue.kind() == Cue.Kind.PARTICIPLE)
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) <= cue.from()
                && isPronoun(pronoun)
                && PLACED.has(elements.fold(pronoun + 1))
                && !isTopic(cue, pronoun + 1)
                && pronoun + 1 < last;
        for (int k = pronoun + 2; judged && k < last; k++) {
            judged = elements.fold(k) != FOR && elements.fold(k) != OVER && !elements.is(k, WordKind.QUOTATION);
        }
        return judged ? elements.first(pronoun + 1) : end;
    }

    private boolean isPronoun(int k) {
        return elements.is(k, WordKind.OBJECT) || elements.is(k, WordKind.IT) || elements.fold(k) == HER;
    }

    /** "attacked him [on trade]". */
    private boolean isTopic(Cue cue, int k) {
        return elements.fold(k) == ON && elements.sort(elements.at(cue.head())) == BLAME;
    }
}
