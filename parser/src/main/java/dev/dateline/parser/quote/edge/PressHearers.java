package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** To which reporters a thing was told, at its end: "confirmed the sale [to Selm News]", "announced it [to reporters]". */
final class PressHearers {
    private static final Phrases PRESS = Phrases.of(PressHearers.class, "press-words.txt");

    /** No more elements stand between "to" and the last word of a name. */
    private static final int NAME = 5;

    private final Elements elements;

    PressHearers(Elements elements) {
        this.elements = elements;
    }

    /** The end of a thing that is told: ahead of them where they close the sentence, else the end given. */
    int end(Cue cue, int start, int end) {
        int first = elements.at(start);
        int behind = elements.at(end);
        boolean told = cue.takes('q')
                && cue.takes('t')
                && cue.source() != PhraseSpan.NONE
                && start == cue.to()
                && (behind == elements.count() || elements.is(behind, WordKind.STOP))
                && PRESS.has(elements.fold(behind - 1))
                && !elements.quotes(first, behind);
        int to = behind - 2;
        while (told && to > first && to > behind - NAME && isName(to)) {
            to--;
        }
        return told && elements.is(to, WordKind.TO) && isThing(first, to) ? elements.first(to) : end;
    }

    private boolean isName(int k) {
        return elements.kind(k).isArticle() || elements.is(k, WordKind.NUMBER) || isCapitalized(k);
    }

    private boolean isCapitalized(int k) {
        Tokens tokens = elements.tokens();
        return elements.kind(k).isWord() && tokens.isCapitalized(elements.first(k));
    }

    /** "the sale", "her death"; but "his remarks", "to speak", "she spoke". */
    private boolean isThing(int first, int to) {
        for (int k = first; k < to; k++) {
            boolean part = switch (elements.kind(k)) {
                case OF, PREPOSITION, PERSONS, AND -> true;
                default -> elements.kind(k).isPhrase();
            };
            if (!part || elements.isPast(k) || elements.isIrregularPast(k) || elements.isSaying(k)) {
                return false;
            }
        }
        return to > first && elements.sort(to - 1) == AttributionWords.NONE;
    }
}
