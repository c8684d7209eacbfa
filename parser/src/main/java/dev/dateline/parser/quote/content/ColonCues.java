package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** Cues between a clause that closes with a comma and quoted words behind a colon: "[The port is shut], Lee said: [“It is late.”]". */
final class ColonCues {
    private final Elements elements;
    private final Clauses clauses;

    ColonCues(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** Whether what is said stands on both sides of a cue. */
    boolean isBetween(Cue cue, int reach) {
        if (!elements.has(WordKind.COLON)) {
            return false;
        }
        int colon = elements.at(cue.to());
        int comma = elements.at(cue.start()) - 1;
        int first = elements.at(reach);
        first += Elements.bit(elements.is(first, WordKind.BUT) || elements.is(first, WordKind.AND));
        boolean between = cue.kind() == Cue.Kind.PLAIN
                && cue.takes('q')
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) == cue.from()
                && elements.is(colon, WordKind.COLON)
                && elements.is(colon + 1, WordKind.QUOTATION)
                && elements.is(comma, WordKind.COMMA)
                && comma - first < Elements.NEAR
                && clauses.isClause(first)
                && !elements.quotes(first, comma);
        for (int k = first; between && k < comma; k++) {
            between =
                    !elements.isSaying(k) && !elements.is(k, WordKind.WHO) && !ClauseEnds.opensReason(elements.fold(k));
        }
        return between;
    }
}
