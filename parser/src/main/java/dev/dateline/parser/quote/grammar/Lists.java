package dev.dateline.parser.quote.grammar;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Content that goes on in a list: “The union said it wanted:” and, as items, “more pay” and “a shorter week”. */
public final class Lists {
    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;

    public Lists(Analysis body, Narration narration) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
    }

    /** Whether what was said goes on behind a colon that ends its block, in a list. */
    public boolean opens(Attributed said, int to) {
        int block = body.blockOf(to - 1);
        return to == body.firstOfBlock(block + 1)
                && block + 1 < body.blocks()
                && body.isItem(block + 1)
                && tokens.is(to - 1, ':')
                && said.act() != Act.THOUGHT
                && !said.cue().isFaint()
                && (said.isOpen() || said.contentEnd() >= to - 1)
                && (isReport(said.cue().head()) || tokens.isSpelled(to - 2, "to") || isBare(said, to));
    }

    /** "They found that:": nothing but the word that opens what stands below. */
    public boolean isBare(Attributed said, int to) {
        return said.from() == to - 2
                && said.to() == to - 1
                && tokens.is(to - 1, ':')
                && tokens.isSpelled(to - 2, "that");
    }

    /** "said", "says"; no "offers", as of what a shop has, and no "Note:". */
    private boolean isReport(int verb) {
        return Grammar.isReporting(tokens, verb) && (Grammar.looksPast(tokens, verb) || tokens.endsWith(verb, "s"));
    }

    /** Whether a block is an item in which nobody else says anything. */
    public boolean isPlainItem(int block) {
        int from = body.firstOfBlock(block);
        int to = body.firstOfBlock(block + 1);
        for (int i = from; i < to; i++) {
            if (narration.isQuoted(i) || Grammar.isReporting(tokens, i)) {
                return false;
            }
        }
        return body.isItem(block);
    }
}
