package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** What the writer adds in brackets at the end of what is said: "he would sail again [(which he never did)]". */
final class BracketedComments {
    private static final long WHICH = Tokens.fold("which");
    private static final long AS = Tokens.fold("as");

    /** How many elements may be left of a bracket. */
    private static final int FAR = 24;

    private final Elements elements;

    BracketedComments(Elements elements) {
        this.elements = elements;
    }

    /** The end of a content: ahead of such a comment, behind a bracket in which it would end, else the end given. */
    int end(Cue cue, int start, int end) {
        return elements.has(WordKind.OPEN) ? insideOpen(cue, start, overOpen(start, beforeComment(start, end))) : end;
    }

    /** "Ferries (what rowers call [tubs)] are slow": no content leaves the bracket that its cue stands in. */
    private int insideOpen(Cue cue, int start, int end) {
        int open = elements.at(cue.head());
        int low = open - FAR;
        while (open > low && !elements.is(open, WordKind.OPEN) && !elements.is(open, WordKind.CLOSE)) {
            open--;
        }
        if (!elements.is(open, WordKind.OPEN)) {
            return end;
        }
        int close = elements.at(start) + 1;
        int far = Math.min(elements.at(end), close + Elements.NEAR);
        int inner = 0;
        while (close < far && (inner > 0 || !elements.is(close, WordKind.CLOSE))) {
            inner += Elements.bit(elements.is(close, WordKind.OPEN)) - Elements.bit(elements.is(close, WordKind.CLOSE));
            close++;
        }
        return close < far ? elements.first(close - Elements.bit(elements.is(close - 1, WordKind.STOP))) : end;
    }

    /** "there are many oars (e.g.[, see the nine of Selm)]": no content ends inside of a bracket. */
    private int overOpen(int start, int end) {
        int last = elements.at(end);
        int begin = Math.max(elements.at(start), last - Elements.NEAR);
        int open = last - 1;
        while (open > begin && !elements.is(open, WordKind.OPEN)) {
            if (elements.is(open, WordKind.CLOSE) || elements.is(open, WordKind.QUOTATION)) {
                return end;
            }
            open--;
        }
        int close = last;
        boolean tells = false; // "(in fact, Rask proposed ten)"
        while (close < last + FAR && elements.kind(close) != WordKind.CLOSE) {
            if (elements.is(close, WordKind.OPEN) || elements.is(close, WordKind.QUOTATION)) {
                return end;
            }
            tells |= elements.isCueVerb(close);
            close++;
        }
        boolean inside = open > begin
                && elements.is(close, WordKind.CLOSE)
                && elements.first(last) == end
                && elements.fold(last) != AS; // "it sank (twice, as Lee put it)"
        return !inside ? end : elements.first(tells ? open : close + 1);
    }

    private int beforeComment(int start, int end) {
        int close = elements.at(end) - 1;
        if (!elements.is(close, WordKind.CLOSE)) {
            return end;
        }
        int open = close;
        while (open > elements.at(start) && !elements.is(open, WordKind.OPEN)) {
            open--;
        }
        return open > elements.at(start) + 1 && isComment(open, close) ? elements.first(open) : end;
    }

    private boolean isComment(int open, int close) {
        int first = open + 1;
        boolean told = switch (elements.kind(first)) {
            case WHO, SUBORDINATOR, PREPOSITION -> close - first > 2;
            default -> elements.fold(first) == WHICH;
        };
        return told && elements.tokens().isLowerCase(elements.first(first));
    }
}
