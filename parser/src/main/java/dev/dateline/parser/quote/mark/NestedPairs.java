package dev.dateline.parser.quote.mark;

import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Pairs of curly marks within straight ones: "The “Boat Bill” is late,". */
final class NestedPairs {
    private final Analysis body;
    private final Tokens tokens;
    private int around = -1; // the last mark around a pair, and behind which token its pairs are not known
    private int nestedTo;

    NestedPairs(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
    }

    /**
     * The closing mark of a pair that is nested, or -1: the straight marks close behind it, or their quotation runs on
     * from or into another block.
     *
     * @param token a curly mark that opens
     * @param open the mark that is open there
     * @param last the passage before, if there is one
     */
    int end(int token, int open, @Nullable Passage last) {
        int limit = body.firstOfBlock(body.blockOf(token) + 1);
        int close = token + 1;
        while (close < limit && !isDouble(close)) {
            close++;
        }
        if (!tokens.is(open, '"') || close == limit || !tokens.is(close, '”')) {
            return -1;
        }
        if (open == around && close < nestedTo) {
            return close;
        }
        int pending = 0; // curly marks behind that close what straight ones opened
        for (int i = close + 1; i < limit; i++) {
            if (tokens.is(i, '"')) {
                return pending == 0 && !tokens.isSpacedBefore(i) ? nested(open, close, i) : -1;
            }
            pending += tokens.is(i, '“') ? -1 : tokens.is(i, '”') ? 1 : 0;
        }
        return pending == 0 && runsOver(open, last) ? nested(open, close, limit) : -1;
    }

    private int nested(int open, int close, int to) {
        around = open;
        nestedTo = to;
        return close;
    }

    private boolean isDouble(int token) {
        return tokens.is(token, '”') || tokens.is(token, '“') || tokens.is(token, '"');
    }

    /** Whether a mark opens its block, and one like it the next, or a quotation has run on into it. */
    private boolean runsOver(int open, @Nullable Passage last) {
        int next = body.blockOf(open) + 1;
        boolean runsIn = last != null && last.continued() && last.close() == open;
        return open == body.firstOfBlock(next - 1)
                && (runsIn || next < body.blocks() && tokens.is(body.firstOfBlock(next), '"'));
    }
}
