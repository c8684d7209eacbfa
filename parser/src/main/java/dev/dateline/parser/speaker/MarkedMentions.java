package dev.dateline.parser.speaker;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Mentions beside the marked title of a work, "The “Salt Road” [actor]", and those that are such a title, "“[Greta] and Her Sisters”". */
final class MarkedMentions {
    /** How many tokens the title of a work has at most. */
    private static final int WORK = 10;

    private final Tokens tokens;

    MarkedMentions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "as to her “[Old Flame],” she wrote", "“[Greta] and Her Sisters”": a name that marked words begin with is that of a thing rather than of whoever acts. */
    boolean isInside(NameRun run) {
        int open = run.from() - 1;
        if (open < 0
                || !QuotationMarks.opens(tokens.first(open))
                || tokens.kind(open) != TokenKind.SIGN
                || tokens.isSpacedBefore(run.from())) {
            return false;
        }
        int close = run.to();
        int limit = Math.min(tokens.count() - 1, open + WORK);
        while (close < limit && !QuotationMarks.closes(tokens.first(close))) {
            close++;
        }
        return QuotationMarks.closes(tokens.first(close)) && tokens.kind(close) == TokenKind.SIGN;
    }

    /** The first token of a noun phrase, over the title of a work: "[The] “Salt Road” actor". */
    int articleOf(int from, int noun) {
        if (from < noun || noun < 2 || !QuotationMarks.closes(tokens.first(noun - 1))) {
            return from; // mostly
        }
        for (int i = noun - 2; i > 0 && i > noun - WORK; i--) {
            if (QuotationMarks.opens(tokens.first(i))) {
                return i - 1;
            }
        }
        return from;
    }
}
