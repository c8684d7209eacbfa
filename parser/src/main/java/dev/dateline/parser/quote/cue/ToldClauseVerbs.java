package dev.dateline.parser.quote.cue;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** Verbs of the clause that the cue before them tells: "Berg said on Monday that talks were [expected] to last", "Berg said estimates [put] the cost at 9 crowns". */
final class ToldClauseVerbs {
    /** How far ahead of its verb a clause begins. */
    private static final int FAR = 24;

    private final Elements elements;

    ToldClauseVerbs(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word is such a verb of what the last cue tells. */
    boolean has(int k, Cue last) {
        if (last.kind() != Cue.Kind.PLAIN
                || last.act() == Act.THOUGHT
                || last.source() == PhraseSpan.NONE
                || PhraseSpan.to(last.source()) > last.from()
                || !last.takes('t')) {
            return false;
        }
        int left = elements.subjectEnd(k);
        boolean open = elements.is(k + 1, WordKind.TO) && elements.isPassive(left, k);
        return (open || elements.isHead(k, HeadWords.PLACING)) && isInClause(left, last, open);
    }

    /** Whether no sign parts a subject from the cue, or from the "that" behind it. */
    private boolean isInClause(int left, Cue last, boolean far) {
        int low = elements.at(Math.min(last.to(), elements.to()));
        for (int j = left; j >= low && j > left - FAR; j--) {
            switch (elements.kind(j)) {
                case THAT -> {
                    return far || j == low;
                }
                case COMMA, SEMICOLON, COLON, DASH, QUOTATION, AND, BUT, EDGE -> {
                    return false;
                }
                default -> {
                    if (j == low) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
