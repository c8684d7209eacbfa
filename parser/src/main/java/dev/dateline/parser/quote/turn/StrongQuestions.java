package dev.dateline.parser.quote.turn;

import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * The questions of an interview that are set in bold, as headings or as terms of a list, with plain answers below them:
 * what looks like them asks, too, without a mark, and what does not is no question.
 */
final class StrongQuestions {
    private static final long MY = Tokens.fold("my");

    /** Fewer may be asked by a story's own headings. */
    private static final int LEAST = 3;

    /** Of a hundred questions in bold so many have a plain text below them. */
    private static final int ANSWERED = 75;

    /** Of a hundred questions no more may say "I": “Can I freeze it?” is asked by a reader. */
    private static final int OWN = 34;

    /** No question has more tokens. */
    private static final int QUESTION = 80;

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;
    private final boolean found;

    StrongQuestions(Analysis body, Narration narration) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
        this.found = body.hasStrong() && areFound();
    }

    /** Whether all questions of the story are set so. */
    private boolean areFound() {
        int asked = 0;
        int answered = 0;
        int own = 0;
        int plain = 0;
        for (int block = 0; block < body.blocks(); block++) {
            if (!asks(block)) {
                continue;
            }
            if (body.isStrong(block)) {
                asked++;
                answered += isPlainText(block + 1) ? 1 : 0;
                own += saysMe(block) ? 1 : 0;
            } else {
                plain++;
            }
        }
        return asked >= LEAST && asked > plain && 100 * answered >= ANSWERED * asked && 100 * own < OWN * asked;
    }

    /** Whether there are any. */
    boolean areThere() {
        return found;
    }

    /** Whether a block is one: with a mark, or a sentence that is set alike. */
    boolean has(int block) {
        int last = body.firstOfBlock(block + 1) - 1;
        boolean sentence = last > body.firstOfBlock(block)
                && (tokens.is(last, '.') || tokens.is(last, '…'))
                && last - body.firstOfBlock(block) < QUESTION;
        return body.isStrong(block) && (asks(block) || sentence && isPlainText(block + 1));
    }

    private boolean asks(int block) {
        int from = body.firstOfBlock(block);
        int limit = body.firstOfBlock(block + 1);
        return limit > from && limit - from < QUESTION && tokens.is(limit - 1, '?') && !narration.isQuoted(limit - 1);
    }

    private boolean isPlainText(int block) {
        return block < body.blocks()
                && !body.isStrong(block)
                && !body.isItem(block)
                && body.firstOfBlock(block + 1) > body.firstOfBlock(block);
    }

    private boolean saysMe(int block) {
        for (int i = body.firstOfBlock(block); i < body.firstOfBlock(block + 1); i++) {
            if ((tokens.first(i) == 'I' && Grammar.agreement(tokens, i) == 's' || tokens.fold(i) == MY)
                    && !narration.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
