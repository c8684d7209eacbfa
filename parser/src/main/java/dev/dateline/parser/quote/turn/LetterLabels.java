package dev.dateline.parser.quote.turn;

import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;

/**
 * The letters Q and A ahead of what is asked and answered, with another sign than a colon, "Q. Will you go?", "[Q]",
 * "Q – ", or none, "Q Will you go?". A list has such letters, too, so that one of them proves nothing: two questions do,
 * or one right above its answer.
 */
final class LetterLabels {
    private static final int NONE = -1;

    private final Analysis body;
    private final Tokens tokens;
    private final boolean proven;

    LetterLabels(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
        this.proven = areProven();
    }

    /** The token behind the letter that opens a block, which is its sign or the first word; or -1. */
    int sign(int block) {
        return proven ? letter(block, 'Q', 'A') : NONE;
    }

    /** Where what is said begins behind that token. */
    int said(int sign) {
        return tokens.isWord(sign) ? sign : sign + 1;
    }

    private boolean areProven() {
        int questions = 0;
        int answered = 0;
        for (int block = 0; block < body.blocks(); block++) {
            int sign = letter(block, 'Q', 'Q');
            if (sign != NONE && tokens.is(body.firstOfBlock(block + 1) - 1, '?')) {
                questions++;
                answered += !tokens.isWord(sign) && block + 1 < body.blocks() && letter(block + 1, 'A', 'A') != NONE
                        ? 1
                        : 0;
            }
        }
        return questions > 1 || answered > 0;
    }

    private int letter(int block, char letter, char other) {
        int limit = body.firstOfBlock(block + 1);
        int first = body.firstOfBlock(block);
        int from = tokens.is(first, '[') || tokens.is(first, '(') ? first + 1 : first;
        int sign = from + 1;
        if (sign + 1 >= limit || !tokens.is(from, letter) && !tokens.is(from, other)) {
            return NONE;
        }
        if (from > first) {
            return tokens.is(sign, tokens.is(first, '[') ? ']' : ')') ? sign : NONE;
        }
        boolean signed = tokens.is(sign, '.') || tokens.is(sign, ')') || Narration.isDash(tokens, sign);
        boolean bare =
                tokens.isCapitalized(sign) && tokens.isSpacedBefore(sign) && (tokens.is(from, 'Q') || answers(block));
        return signed || bare ? sign : NONE;
    }

    /** Whether a question with the letter alone stands right above: "A Dutch cook" is no answer elsewhere. */
    private boolean answers(int block) {
        return block > 0 && letter(block - 1, 'Q', 'Q') != NONE;
    }
}
