package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** From whom somebody hears what: "The jury heard from [Ann Lee] that it was late", "The inquest heard from [a cook] how he fell". */
public final class HeardTellers {
    private static final long FROM = Tokens.fold("from");
    private static final long HOW = Tokens.fold("how");

    /** Who somebody is, and when it is told, have no more elements. */
    private static final int SETTING = 8;

    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectPhrases subjects;

    public HeardTellers(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
        this.subjects = new SubjectPhrases(elements.tokens());
    }

    /** Who tells it where an element is such a verb, no "hopes to [hear] from Ann Lee that"; or none. */
    public long of(int k) {
        if (!isHeardFrom(k) || !isDone(elements.kind(k - 1))) {
            return PhraseSpan.NONE;
        }
        long teller = phrases.startingAt(elements, k + 2);
        return teller != PhraseSpan.NONE && subjects.isSomeone(teller) && clause(teller) > 0 ? teller : PhraseSpan.NONE;
    }

    /** The element with which begins what the source of a cue with such a verb tells, or -1. */
    public int content(Cue cue) {
        int clause = isHeardFrom(elements.at(cue.head())) ? clause(cue.source()) : -1;
        return elements.is(clause, WordKind.THAT) ? clause + 1 : clause;
    }

    private boolean isHeardFrom(int k) {
        return elements.isHead(k, HeadWords.HEARING) && elements.fold(k + 1) == FROM;
    }

    /** "Ann Lee [that] it was late", "Ann Lee, a cook, on Friday [how] it was": what opens it behind who tells it and when; or -1. */
    private int clause(long teller) {
        int behind = teller == PhraseSpan.NONE ? elements.count() : elements.behind(teller);
        int k = behind;
        while (k < behind + SETTING && isOfSetting(elements.kind(k)) && elements.fold(k) != HOW) {
            k++;
        }
        return elements.is(k, WordKind.THAT) || elements.fold(k) == HOW ? k : -1;
    }

    private static boolean isOfSetting(WordKind kind) {
        return switch (kind) {
            case COMMA, ARTICLE, PREPOSITION, OF, CALENDAR, NUMBER -> true;
            default -> kind.isPhrase();
        };
    }

    private static boolean isDone(WordKind ahead) {
        return switch (ahead) {
            case TO, MODAL, NOT -> false;
            default -> true;
        };
    }
}
