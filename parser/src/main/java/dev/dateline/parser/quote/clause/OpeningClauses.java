package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that open what somebody says ahead of quoted words, "Lee said that after the board [promised] lower rents, “nothing
 * came”": a verb in them is no cue of its own.
 */
public final class OpeningClauses {
    private static final long AS = Tokens.fold("as");

    /** How far behind its opener such a clause ends. */
    private static final int FAR = 24;

    private final Elements elements;

    public OpeningClauses(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word that may attribute stands in such a clause of what the last cue says. */
    public boolean isInside(int k, @Nullable Cue last) {
        if (last == null
                || last.kind() != Cue.Kind.PLAIN
                || !last.takes('t')
                || !last.takes('q')
                || last.source() == PhraseSpan.NONE
                || !elements.isCueVerb(k)) {
            return false;
        }
        int that = elements.at(last.to());
        int opener = that + Elements.bit(elements.is(that, WordKind.THAT));
        if (opener >= k || !opens(opener)) {
            return false;
        }
        int comma = opener + 1;
        while (comma < opener + FAR && isOfClause(comma)) {
            comma++;
        }
        return k + 1 < comma // but "Lee said when she left and later [said], “…”"
                && elements.is(comma, WordKind.COMMA)
                && elements.is(comma + 1, WordKind.QUOTATION);
    }

    private boolean opens(int k) {
        return elements.fold(k) == AS || ClauseEnds.opensReason(elements.fold(k));
    }

    private boolean isOfClause(int k) {
        return switch (elements.kind(k)) {
            case COMMA, SEMICOLON, COLON, DASH, QUOTATION, EDGE -> false;
            case STOP -> elements.is(k - 1, WordKind.TITLE) || elements.is(k + 1, WordKind.NAME); // "Ms. Ward"
            default -> true;
        };
    }
}
