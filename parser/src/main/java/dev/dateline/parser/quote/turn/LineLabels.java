package dev.dateline.parser.quote.turn;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Tokens;

/**
 * Lines without a colon that name who speaks below them, as the transcripts of calls with investors print them:
 * “Operator”, “Ann Lee -- Chief Executive Officer”, “Ann Lee”. A name alone in a line is many things, so that such lines
 * are read only where two of them tell a post, or two are those of an operator.
 */
final class LineLabels {
    /** How many tokens such a line has at most, and the name in it. */
    private static final int LINE = 20;

    private static final int NAME = 5;

    private static final long OPERATOR = Tokens.fold("operator");

    private final Analysis body;
    private final Tokens tokens;
    private final Folds surnames = new Folds(); // of those whose post a line tells
    private final boolean proven;

    LineLabels(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
        int operators = 0;
        int posts = 0;
        for (int block = 0; block < body.blocks(); block++) {
            operators += isOperator(block) && isAboveProse(block) ? 1 : 0;
            if (tellsPost(block) && isAboveProse(block)) {
                surnames.add(tokens.fold(behindName(block) - 1));
                posts++;
            }
        }
        this.proven = operators > 1 || posts > 1;
    }

    /** Whether a block is one. */
    boolean has(int block) {
        return proven && isAboveProse(block) && (isOperator(block) || tellsPost(block) || isName(block));
    }

    private boolean isOperator(int block) {
        int from = body.firstOfBlock(block);
        return body.firstOfBlock(block + 1) == from + 1 && tokens.isCapitalized(from) && tokens.fold(from) == OPERATOR;
    }

    /** "Ann Lee -- Vice President, Investor Relations", "Ann Lee - Altona Bank - Analyst". */
    private boolean tellsPost(int block) {
        int limit = body.firstOfBlock(block + 1);
        int dash = behindName(block);
        boolean line = dash > body.firstOfBlock(block) + 1 && limit - dash < LINE && dash + 1 < limit;
        if (!line || !Narration.isDash(tokens, dash) || !tokens.isSpacedBefore(dash)) {
            return false;
        }
        for (int i = dash + 1; i < limit; i++) {
            if (tokens.isCapitalized(i) && Titles.isTitle(tokens, i)) {
                return tokens.isWord(limit - 1);
            }
        }
        return false;
    }

    private boolean isName(int block) {
        int from = body.firstOfBlock(block);
        int to = behindName(block);
        return to > from + 1
                && to == body.firstOfBlock(block + 1)
                && (PersonNames.isGiven(tokens, from) || surnames.number(tokens.fold(to - 1)) != Folds.NONE);
    }

    private int behindName(int block) {
        int from = body.firstOfBlock(block);
        int limit = Math.min(body.firstOfBlock(block + 1), from + NAME);
        int i = from;
        while (i < limit && (tokens.isCapitalized(i) || i > from && tokens.is(i, '.'))) {
            i++;
        }
        return i;
    }

    /** Whether sentences stand below. */
    private boolean isAboveProse(int block) {
        int last = block + 1 < body.blocks() ? body.firstOfBlock(block + 2) - 1 : -1;
        return last >= 0 && !tokens.isWord(last) && !tokens.is(last, ':') && !tokens.is(last, ',');
    }
}
