package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/**
 * Cues between a clause that closes with a comma and more of what is said behind a colon: "[The port is shut], Lee said: [“It is
 * late.”]", "[It may sink], says Lee at the port: [it leaks]".
 */
final class ColonCues {
    /** Where somebody is has no more elements. */
    private static final int PLACE = 12;

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

    /** "It may sink, says Ann Lee at the port: [it leaks]": what begins behind the colon that ends where and when it is said; or -1. */
    int clause(Cue cue) {
        int place = elements.behind(cue.source());
        boolean placed = elements.has(WordKind.COLON)
                && (cue.kind() == Cue.Kind.INVERTED || cue.kind() == Cue.Kind.CLOSING)
                && elements.is(elements.at(cue.start()) - 1, WordKind.COMMA)
                && opensPlace(place)
                && !elements.quotes(0, place);
        int colon = place + Elements.bit(elements.is(place, WordKind.COMMA));
        while (placed && colon < place + PLACE && isOfPlace(elements.kind(colon))) {
            colon++;
        }
        boolean goesOn = placed
                && elements.is(colon, WordKind.COLON)
                && (elements.is(colon + 1, WordKind.QUOTATION) || clauses.isClause(colon + 1));
        return goesOn ? colon + 1 : -1;
    }

    /** "says Ann Lee [at] the port", "It may sink, says Ann Lee[:]": whether where or when it is said begins there, or the colon ends a clause at once. */
    private boolean opensPlace(int k) {
        return switch (elements.kind(k)) {
            case PREPOSITION, CALENDAR -> true;
            case COMMA -> elements.kind(k + 1).isArticle(); // "says Ann Lee, [a] cook:"
            case OF, COLON -> clauses.isClause(Elements.bit(elements.isAndBut(0)));
            default -> false;
        };
    }

    private static boolean isOfPlace(WordKind kind) {
        return switch (kind) {
            case PREPOSITION, OF, CALENDAR -> true;
            default -> kind.isPhrase();
        };
    }
}
