package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Subjects over a clause that ends with a list, whose commas end no clause: "[The union], which speaks for cooks, bakers and waiters, said". */
public final class ListedObjects {
    private static final long WHICH = Tokens.fold("which");

    /** How many elements stand at most ahead of the clause. */
    private static final int SUBJECT = 8;

    /** How many elements the clause has at most. */
    private static final int CLAUSE = 32;

    private final NounPhrases phrases;
    private final Elements elements;

    public ListedObjects(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /**
     * The phrase that the sentence opens with, in front of such a clause that ends at a verb; or {@link PhraseSpan#NONE}.
     *
     * @param source what was taken for the source, who stands behind the verb in "The pier, which leaks, said Ann Lee, is old"
     */
    public long subject(int k, long source) {
        int close = elements.subjectEnd(k);
        if (!elements.is(close, WordKind.COMMA)
                || !elements.isSaying(k)
                || elements.isParticiple(k)
                || source != PhraseSpan.NONE && PhraseSpan.from(source) > elements.first(k)) {
            return PhraseSpan.NONE;
        }
        int open = elements.next(WordKind.COMMA, 0, Math.min(SUBJECT, close));
        boolean relative = elements.is(open + 1, WordKind.WHO) || elements.fold(open + 1) == WHICH;
        int comma = elements.next(WordKind.COMMA, open + 2, close);
        if (!relative || comma >= close || close - open > CLAUSE || !isList(comma, close)) {
            return PhraseSpan.NONE;
        }
        long subject = phrases.endingBefore(elements, open);
        return elements.firstOf(subject) == elements.opening() ? subject : PhraseSpan.NONE;
    }

    /** ", bakers and waiters": whether no clause begins behind a comma, and the last of several stands there. */
    private boolean isList(int comma, int close) {
        boolean last = false;
        for (int j = comma + 1; j < close; j++) {
            switch (elements.kind(j)) {
                case AND -> last = true;
                case COMMA -> last = false;
                case WHO, THAT, QUOTATION, SEMICOLON, COLON, DASH, BUT, HE, SHE, THEY, WE, IT -> {
                    return false;
                }
                default -> {}
            }
        }
        return last && elements.finite(comma, close) == 0;
    }
}
