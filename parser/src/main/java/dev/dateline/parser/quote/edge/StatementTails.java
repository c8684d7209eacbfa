package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** Where a told clause was said, at its end: "said the port would close [in a statement on Friday]". */
final class StatementTails {
    private static final Phrases TAILS = Phrases.of(StatementTails.class, "statement-tails.txt");

    /** No more elements stand behind where the medium begins. */
    private static final int FAR = 14;

    private final Elements elements;

    StatementTails(Elements elements) {
        this.elements = elements;
    }

    /** The end of a content behind its cue: ahead of such words where they close the sentence, else the end given. */
    int end(Cue cue, int start, int end) {
        int first = elements.at(start);
        int to = elements.at(end);
        boolean told = cue.kind() == Cue.Kind.PLAIN
                && cue.takes('t')
                && cue.takes('q')
                && cue.source() != PhraseSpan.NONE
                && (to == elements.count() || elements.is(to, WordKind.STOP))
                && !elements.quotes(first, to);
        for (int k = Math.max(first + 2, to - FAR); told && k < to; k++) {
            int token = elements.first(k);
            int tail = elements.is(k, WordKind.PREPOSITION)
                    ? TAILS.longest(elements.tokens(), token, elements.to())
                    : Phrases.NONE;
            if (tail != Phrases.NONE) {
                int behind = elements.at(token + TAILS.length(tail));
                boolean closes = behind >= to || TimeWords.isTime(elements, behind, to);
                return closes && elements.verbs(first, k, 1) > 0 && !isSaidInside(first, k) ? token : end;
            }
        }
        return end;
    }

    /** "said he had [apologised] in a statement". */
    private boolean isSaidInside(int first, int to) {
        for (int k = first; k < to && k < first + Elements.NEAR; k++) {
            if (elements.isSaying(k)) {
                return true;
            }
        }
        return false;
    }
}
