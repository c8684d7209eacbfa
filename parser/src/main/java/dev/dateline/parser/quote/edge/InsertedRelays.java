package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Who relays what somebody says, set in between the cue and the words: "told the cooks, [according to two of them,] that it sank". */
public final class InsertedRelays {
    private static final long ACCORDING = Tokens.fold("according");

    /** How many elements stand between a cue and such a relay at most: "told the cooks in Altona on Friday". */
    private static final int AHEAD = 12;

    /** How many elements it has at most. */
    private static final int LENGTH = 14;

    private final Elements elements;

    public InsertedRelays(Elements elements) {
        this.elements = elements;
    }

    /** The element behind the pause that ends a relay which a cue has ahead of its words, or -1 where it has none. */
    public int end(Cue cue) {
        int open = cue.kind() == Cue.Kind.PLAIN && (cue.takes('t') || cue.takes('q')) ? open(cue) : -1;
        for (int k = open + 3; open > 0 && k < open + LENGTH; k++) {
            if (elements.is(k, WordKind.COLON) || elements.is(k, WordKind.COMMA)) {
                return opensWords(k) ? k + 1 : -1;
            }
            if (elements.is(k, WordKind.QUOTATION) || elements.is(k, WordKind.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    /** The comma ahead of "according to", with no clause between it and the cue; or -1. */
    private int open(Cue cue) {
        int from = elements.at(cue.to());
        int comma = from;
        while (comma < from + AHEAD && (elements.kind(comma).isWord() || elements.is(comma, WordKind.NUMBER))) {
            comma++;
        }
        boolean relayed = elements.is(comma, WordKind.COMMA) && elements.fold(comma + 1) == ACCORDING;
        return relayed && elements.finite(from, comma) == 0 && elements.next(WordKind.THAT, from, comma) == comma
                ? comma
                : -1;
    }

    private boolean opensWords(int pause) {
        return elements.is(pause + 1, WordKind.QUOTATION)
                || elements.is(pause, WordKind.COMMA) && elements.is(pause + 1, WordKind.THAT);
    }
}
