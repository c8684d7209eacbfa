package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** What the writer adds in brackets at the end of what is said: "he would sail again [(which he never did)]". */
final class BracketedComments {
    private static final long WHICH = Tokens.fold("which");

    private final Elements elements;

    BracketedComments(Elements elements) {
        this.elements = elements;
    }

    /** The end of a content: ahead of such a comment, else the end given. */
    int end(int start, int end) {
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
