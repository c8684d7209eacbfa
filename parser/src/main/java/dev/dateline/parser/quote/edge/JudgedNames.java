package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;

/**
 * When somebody judges another tells nothing of whom it is: "endorsed [Ole Rask] last week", "backed [Mayor Ann Lee] in 2012"; but
 * "criticized [the ban in 2012]", "praised [Ole Rask in May for his talk]".
 */
final class JudgedNames {
    private static final int PRAISE = AttributionWords.sort("praise");
    private static final int BLAME = AttributionWords.sort("blame");

    /** No name with its titles has more elements. */
    private static final int NAME = 9;

    private final Elements elements;

    JudgedNames(Elements elements) {
        this.elements = elements;
    }

    /** The token behind the words from a start to an end. */
    int end(Cue cue, int start, int end) {
        int sort = elements.sort(elements.at(cue.head()));
        int first = elements.at(start);
        int last = elements.at(end);
        boolean judged = (sort == PRAISE || sort == BLAME)
                && start == cue.to()
                && !cue.takes('t')
                && cue.source() != PhraseSpan.NONE;
        int k = first;
        while (judged && k < last && k < first + NAME && isOfName(k)) {
            k++;
        }
        boolean named = judged && k > first && k < last && elements.is(k - 1, WordKind.NAME);
        int behind = named ? elements.next(WordKind.AND, k, last) : k;
        return named && behind > k && TimeWords.isTime(elements, k, behind) ? elements.first(k) : end;
    }

    private boolean isOfName(int k) {
        return switch (elements.kind(k)) {
            case NAME, TITLE, PERSON, STOP -> true; // "Sen[.] Ole Rask"
            case ARTICLE, POSSESSIVE, WORD -> k + 1 < elements.count() && !TimeWords.isModifier(elements.fold(k));
            default -> false;
        };
    }
}
