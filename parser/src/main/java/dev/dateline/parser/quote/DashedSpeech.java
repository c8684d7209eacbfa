package dev.dateline.parser.quote;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs of speech that a dash opens, “– Ingen har vunnit, säger Lund.” A verb of saying tells one; where a story
 * has one, papers of the north set other paragraphs of speech with a dash alone; elsewhere those are a list.
 */
final class DashedSpeech {
    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;
    private final Insertions insertions;
    private final List<List<Span>> pieces = new ArrayList<>(); // by block, in tokens

    DashedSpeech(Analysis body, Narration narration, Insertions insertions) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
        this.insertions = insertions;
        boolean told = false;
        boolean[] whole = new boolean[body.blocks()]; // whether nothing tells who says it
        for (int block = 0; block < body.blocks(); block++) {
            int from = body.firstOfBlock(block) + 1;
            List<Span> said = opens(block) ? insertions.behindDash(from, body.firstOfBlock(block + 1)) : List.of();
            whole[block] = said.size() == 1 && said.get(0).end() > lastWord(block);
            told |= !said.isEmpty() && !whole[block];
            pieces.add(said);
        }
        for (int block = 0; block < body.blocks(); block++) {
            boolean said = LabelledTurns.isSentence(body, block) && (!whole[block] || told && insertions.isWhole());
            if (!said) {
                pieces.set(block, List.of());
            }
        }
    }

    /** What is said in a block; nothing where it is none of speech. */
    List<Span> pieces(int block) {
        return pieces.get(block);
    }

    private boolean opens(int block) {
        int first = body.firstOfBlock(block);
        int limit = body.firstOfBlock(block + 1);
        return insertions.haveDashes()
                && limit - first > 2
                && narration.isDash(first)
                && !body.isItem(block)
                && (tokens.isSpacedBefore(first + 1) || tokens.is(first, '—'));
    }

    private int lastWord(int block) {
        int last = body.firstOfBlock(block + 1) - 1;
        while (last > body.firstOfBlock(block) && !tokens.isWord(last)) {
            last--;
        }
        return last;
    }
}
