package dev.dateline.parser.quote.layout;

import dev.dateline.parser.quote.mark.RepeatedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs that are quoted by how they are set, without marks: a run of block quotes below a line that ends with a colon,
 * or above a line that a dash or a name opens, as a signature does, or what the story quotes elsewhere. Whether somebody said
 * them, a cue must tell: notes, code and verses are set so, too.
 */
public final class SetOff {
    /** A signature has no more tokens. */
    private static final int SIGNATURE = 40;

    private final Analysis body;
    private final Tokens tokens;

    private SetOff(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
    }

    /** The marked passages of a body with those that are set off, in order. */
    public static List<Passage> with(Analysis body, List<Passage> marked) {
        if (!body.hasSetOff()) {
            return marked;
        }
        SetOff setOff = new SetOff(body);
        RepeatedWords repeated = new RepeatedWords(body);
        marked.forEach(passage -> repeated.learn(passage.from(), passage.to()));
        List<Passage> all = new ArrayList<>();
        int next = 0;
        for (int block = 0; block < body.blocks(); ) {
            int end = setOff.run(block, marked, next);
            boolean quoted = end > block
                    && (setOff.isHandedOver(block) || setOff.isSigned(end) || setOff.areAll(block, end, repeated));
            if (quoted) {
                for (int i = block; i < end; i++) {
                    int from = body.firstOfBlock(i);
                    int to = body.firstOfBlock(i + 1);
                    all.add(new Passage(from, from, to, to, i + 1 < end));
                }
            }
            block = Math.max(end, block + 1);
            while (next < marked.size() && marked.get(next).open() < body.firstOfBlock(block)) {
                all.add(marked.get(next++));
            }
        }
        return all;
    }

    /** Behind the block quotes without marks that begin with this block. */
    private int run(int block, List<Passage> marked, int next) {
        int mark = next < marked.size() ? marked.get(next).open() : tokens.count();
        int end = block;
        while (end < body.blocks()
                && body.isSetOff(end)
                && body.firstOfBlock(end) < body.firstOfBlock(end + 1)
                && body.firstOfBlock(end + 1) <= mark
                && !isSignature(end)) {
            end++;
        }
        return end;
    }

    /** Whether each of some blocks repeats words that stand in marks elsewhere. */
    private boolean areAll(int from, int to, RepeatedWords repeated) {
        for (int block = from; block < to; block++) {
            if (!repeated.has(body.firstOfBlock(block), body.firstOfBlock(block + 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHandedOver(int block) {
        int first = body.firstOfBlock(block);
        return first > 0 && tokens.is(first - 1, ':');
    }

    private boolean isSigned(int block) {
        return block < body.blocks()
                && body.firstOfBlock(block + 1) - body.firstOfBlock(block) <= SIGNATURE
                && isSignature(block);
    }

    /** "— Ann Lee", or below a block quote "Ann Lee, mayor". */
    private boolean isSignature(int block) {
        int first = body.firstOfBlock(block);
        return Narration.isDash(tokens, first)
                || LayoutCues.signer(body, block) != PhraseSpan.NONE
                || block > 0 && body.isSetOff(block - 1) && LoneSigners.name(body, block) != PhraseSpan.NONE;
    }
}
