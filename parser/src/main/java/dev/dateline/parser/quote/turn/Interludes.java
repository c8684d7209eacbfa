package dev.dateline.parser.quote.turn;

import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * Paragraphs inside of an interview in which the writer tells: “She orders another cup of tea.” They speak of others than
 * "I" and "you", begin with who is seen to do something, or quote somebody with a verb of their own.
 */
final class Interludes {
    private static final long MY = Tokens.fold("my");
    private static final long OUR = Tokens.fold("our");
    private static final long YOUR = Tokens.fold("your");

    /** What the writer sees between two answers is told in fewer tokens. */
    private static final int SHORT = 30;

    /** The verb and its source stand so near behind what they attribute: “…,” the agent Ann Lee says. */
    private static final int BESIDE = 5;

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;

    Interludes(Analysis body, Narration narration) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
    }

    /** Whether the writer tells in a block that no label opens. */
    boolean isTold(int block) {
        int from = body.firstOfBlock(block);
        int to = body.firstOfBlock(block + 1);
        return from < to && !isPersonal(from, to) && (isSeen(from, to) || quotes(from, to));
    }

    /** “[Lee], who is 71, is writing a memoir”: whether a block begins with the name of the one whose turn it stands in, and tells of that one. */
    boolean tellsOf(long name, int block) {
        int from = body.firstOfBlock(block);
        int to = body.firstOfBlock(block + 1);
        int begin = from;
        while (begin + 1 < to && tokens.isCapitalized(begin + 1)) {
            begin++;
        }
        if (begin + 1 >= to || tokens.fold(begin) != name || isPersonal(from, to)) {
            return false;
        }
        for (int i = begin + 1; i < to; i++) {
            char agreement = Grammar.agreement(tokens, i);
            boolean who = tokens.is(i - 1, ',') && tokens.isSpelled(i, "who");
            if ((agreement == 'm' || agreement == 'f' || who) && !narration.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block says "I" or "we" outside of marks. */
    boolean isFirstPerson(int block) {
        int to = body.firstOfBlock(block + 1);
        for (int i = body.firstOfBlock(block); i < to; i++) {
            if (Grammar.agreement(tokens, i) == 's' && !narration.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonal(int from, int to) {
        for (int i = from; i < to; i++) {
            char agreement = Grammar.agreement(tokens, i);
            long fold = tokens.fold(i);
            boolean personal = agreement == 's' || agreement == 'y' || fold == MY || fold == OUR || fold == YOUR;
            if (personal && !narration.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** “She orders another cup”: a short block, in which "he" or "she" opens a sentence, and a verb of the present. */
    private boolean isSeen(int from, int to) {
        if (to - from > SHORT) {
            return false;
        }
        for (int i = from; i + 1 < to; i++) {
            char agreement = Grammar.agreement(tokens, i);
            boolean opens = (agreement == 'm' || agreement == 'f') && body.firstOfSentence(body.sentenceOf(i)) == i;
            boolean present = tokens.isLowerCase(i + 1)
                    && tokens.endsWith(i + 1, "s")
                    && !Grammar.isFunctional(tokens, i + 1)
                    && !Grammar.isAdverb(tokens, i + 1);
            if (opens && present && !narration.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** “I have a drawer,” Marchetti says: a verb of saying right behind quoted words. */
    private boolean quotes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!narration.isQuoted(i)) {
                continue;
            }
            int close = narration.passage(i).close();
            for (int verb = close; verb < Math.min(to, close + BESIDE) && !narration.isQuoted(verb); verb++) {
                if (Grammar.isReporting(tokens, verb)) {
                    return true;
                }
            }
            i = close - 1;
        }
        return false;
    }
}
