package dev.dateline.parser.quote;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;

/**
 * An interview in a language other than English whose questions are set in bold and that names nobody ahead of the
 * answers. Most of them have to say “I” or “we”, so that what a writer explains is none.
 */
final class BoldQuestions {
    private static final LanguageWords FIRST_PERSONS = LanguageWords.of("first-persons.tsv");

    private static final int LEAST = 3;

    private final Analysis body;
    private final Tokens tokens;
    private final String language;
    private final boolean[] opens; // by block: whether it is a question, or the first of its answer
    private final boolean[] said;
    private final LabelledTurns labels;
    private int guest = -1; // the block whose label names who answers

    BoldQuestions(Analysis body, String language, LabelledTurns labels) {
        this.body = body;
        this.tokens = body.tokens();
        this.language = language;
        this.labels = labels;
        opens = new boolean[body.blocks()];
        said = new boolean[body.blocks()];
        if (body.hasStrong() && areAsked()) {
            read();
        }
    }

    /** Whether a block is a question or a piece of an answer. */
    boolean has(int block) {
        return said[block];
    }

    /** Whether it is a question, or the first piece of an answer. */
    boolean opens(int block) {
        return opens[block];
    }

    /** What is said there, in tokens: without a label or a dash. */
    Span said(int block) {
        int first = body.firstOfBlock(block);
        boolean dashed = Narration.isDash(tokens, first) && first + 1 < body.firstOfBlock(block + 1);
        int label = opens[block] ? labels.label(block) : -1;
        return new Span(label >= 0 ? label + 1 : dashed ? first + 1 : first, body.firstOfBlock(block + 1));
    }

    /** The block whose label names who says it; -1 where none does: “ANNA BERG: Ja.” above answers without one. */
    int speaker(int block) {
        return isQuestion(block) ? -1 : guest;
    }

    private boolean isQuestion(int block) {
        int limit = body.firstOfBlock(block + 1);
        return body.isStrong(block) && limit > body.firstOfBlock(block) && tokens.is(limit - 1, '?');
    }

    private boolean areAsked() {
        int answers = 0;
        int personal = 0;
        for (int block = 0; block + 1 < said.length; block++) {
            if (isQuestion(block) && !body.isStrong(block + 1)) {
                answers++;
                personal += isPersonal(block + 1) ? 1 : 0;
            }
        }
        return answers >= LEAST && 2 * personal > answers;
    }

    /**
     * The last block of the last answer: where others have several, up to the last one that says “I” or “we” of no more
     * than those have, so that what tells who asked is none of it.
     */
    private int endOfLast(int question) {
        int longest = 1;
        int length = said.length;
        for (int block = 0; block < question; block++) {
            length = isQuestion(block) ? 0 : body.isStrong(block) ? said.length : length + 1;
            longest = length < said.length && isQuestion(block + 1) ? Math.max(longest, length) : longest;
        }
        int end = Math.min(question + 1, said.length - 1);
        for (int block = end + 1; block < said.length && block <= question + longest; block++) {
            if (body.isStrong(block)) {
                break;
            }
            end = isPersonal(block) ? block : end;
        }
        return end;
    }

    private boolean isPersonal(int block) {
        for (int i = body.firstOfBlock(block); i < body.firstOfBlock(block + 1); i++) {
            if (FIRST_PERSONS.has(language, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private void read() {
        int last = said.length - 1;
        while (!isQuestion(last)) {
            last--;
        }
        boolean answering = false;
        int end = endOfLast(last);
        for (int block = 0; block <= end; block++) {
            boolean question = isQuestion(block) && block + 1 < said.length && !body.isStrong(block + 1);
            answering = question || answering && !body.isStrong(block);
            said[block] = answering && body.firstOfBlock(block) < body.firstOfBlock(block + 1);
            opens[block] = said[block] && (question || opens[block - 1] && body.isStrong(block - 1));
            boolean named = opens[block] && !question && labels.person(block) != null;
            guest = named && guest < 0 ? block : guest;
        }
    }
}
