package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Several things that somebody is told to do, all of them: "suggested [eating fish, walking more or buying a dog]". */
final class GerundLists {
    /** How many elements one of them has at most, and all of them. */
    private static final int ITEM = 12;

    private static final int LIST = Elements.NEAR;

    private static final long OR = Tokens.fold("or");

    private final Elements elements;

    GerundLists(Elements elements) {
        this.elements = elements;
    }

    /** The token behind the last of them, where the first stands right behind its cue and another behind "and"; else the end given. */
    int over(Cue cue, int start, int end) {
        int first = elements.at(start);
        int pause = elements.at(end);
        boolean list = item(pause) > 0
                && pause > first + 1
                && !isComment(pause)
                && (start == cue.to() && elements.is(first, WordKind.VERB_ING) || isFirst(cue, first, pause));
        boolean joined = false;
        while (list && pause < first + LIST && item(pause) > 0) {
            joined |= !elements.is(item(pause) - 1, WordKind.COMMA);
            pause = behind(item(pause));
        }
        return joined && ends(pause) ? elements.first(pause) : end;
    }

    /** "would spend the day [raising] money, calling donors and walking": whether the words end with a gerund and its things. */
    private boolean isFirst(Cue cue, int first, int pause) {
        int gerund = pause - 1;
        while (gerund > first && !elements.is(gerund, WordKind.VERB_ING)) {
            gerund--;
        }
        return gerund > first
                && cue.kind() == Cue.Kind.PLAIN
                && !elements.isCueVerb(item(pause)) // "questioning how to gain by killing it, and demanding"
                && behind(gerund) == pause
                && elements.kind(gerund - 1).isPhrase()
                && !elements.is(gerund - 1, WordKind.VERB_ED)
                && !elements.isCueVerb(gerund);
    }

    /** "[, saying] it leaks and calling it a trap"; but "playing games[, reading] books or doing crafts". */
    private boolean isComment(int pause) {
        int gerund = item(pause);
        return elements.is(pause, WordKind.COMMA) && elements.isCueVerb(gerund) && elements.fold(behind(gerund)) != OR;
    }

    /** The gerund behind a comma, "and" or "or", or both; or -1. */
    private int item(int pause) {
        int k = pause + Elements.bit(elements.is(pause, WordKind.COMMA));
        k += Elements.bit(elements.isAndOr(k));
        return k > pause && elements.is(k, WordKind.VERB_ING) ? k : -1;
    }

    /** Where the thing ends that begins with a gerund: at a pause, or where another follows. */
    private int behind(int gerund) {
        int k = gerund + 1;
        while (k < gerund + ITEM
                && (elements.kind(k).isWord() || elements.is(k, WordKind.NUMBER))
                && !(elements.isAndOr(k) && elements.is(k + 1, WordKind.VERB_ING))) {
            k++;
        }
        return k;
    }

    private boolean ends(int k) {
        return elements.is(k, WordKind.COMMA) || elements.is(k, WordKind.STOP) || elements.is(k, WordKind.EDGE);
    }
}
