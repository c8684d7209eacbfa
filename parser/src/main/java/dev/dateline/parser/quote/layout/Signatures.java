package dev.dateline.parser.quote.layout;

import dev.dateline.parser.name.SignerNames;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;

/** Lines that are but a name and who that is: "Ann Lee, 34, nurse", "Mayor Ann Lee"; and whether they sign the quotation above. */
final class Signatures {
    /** How long such a line is at most. */
    private static final int LINE = 16;

    /** So many quotations, each with its line, tell on which side of it the line stands. */
    private static final int PAIRS = 20;

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;

    Signatures(Analysis body, Narration narration) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
    }

    /** The name of such a line right below quoted words that it signs; or none. */
    long below(int block) {
        long name = block > 0 && isBare(block - 1) ? line(block) : PhraseSpan.NONE;
        if (name == PhraseSpan.NONE) {
            return PhraseSpan.NONE;
        }
        int top = block;
        while (top > block - PAIRS
                && top > 2
                && isBare(top - 3)
                && line(top - 2) != PhraseSpan.NONE
                && isBare(top - 1)) {
            top -= 2;
        }
        int last = block;
        while (last < block + PAIRS && isBare(last + 1) && line(last + 2) != PhraseSpan.NONE) {
            last += 2;
        }
        boolean above = line(top - 2) != PhraseSpan.NONE || isBare(last + 1); // the name stands above each
        boolean told = PhraseSpan.to(name) < body.firstOfBlock(block + 1) || last > top;
        return told && !above ? name : PhraseSpan.NONE;
    }

    /** The name in brackets that fill a sentence, "(Ann Lee, 34, nurse)"; or none. */
    long inBrackets(int from, int to) {
        return tokens.is(from, '(') && tokens.is(to - 1, ')') ? line(from + 1, to - 1) : PhraseSpan.NONE;
    }

    private long line(int block) {
        return block < 0 || block >= body.blocks()
                ? PhraseSpan.NONE
                : line(body.firstOfBlock(block), body.firstOfBlock(block + 1));
    }

    /** The name, with its title, that opens some words which tell no more than who that is; or none. */
    private long line(int from, int to) {
        if (to - from < 2 || to - from > LINE || !tokens.isWord(to - 1) || !tokens.isCapitalized(from)) {
            return PhraseSpan.NONE;
        }
        long name = name(tokens, from, to);
        int end = name == PhraseSpan.NONE ? to : PhraseSpan.to(name);
        for (int i = end; i < to; i++) {
            WordKind kind = narration.kind(i);
            boolean verb = kind.isVerb() && kind != WordKind.VERB_ED; // "a retired nurse"
            if (verb || narration.isQuoted(i)) {
                return PhraseSpan.NONE;
            }
        }
        return name;
    }

    /** The name of a person, with the title ahead of it, that opens some words, or fills them; or none. */
    static long name(Tokens tokens, int from, int to) {
        int end = SignerNames.end(tokens, from, to);
        return end == from ? PhraseSpan.NONE : PhraseSpan.of(from, end);
    }

    private boolean isBare(int block) {
        return block >= 0
                && block < body.blocks()
                && body.firstOfBlock(block) < body.firstOfBlock(block + 1)
                && narration.isBare(body.firstOfBlock(block), body.firstOfBlock(block + 1));
    }
}
