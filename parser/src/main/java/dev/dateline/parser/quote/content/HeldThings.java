package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Passives that tell what somebody is held to be: both who that is and what he is held to be belong to what is said, "[The port] is
 * considered [an asset]", "[Some aides] are said [to be ill]".
 */
final class HeldThings {
    private static final Phrases HELD = Phrases.of(HeldThings.class, "held-participles.txt");
    private static final long AS = Tokens.fold("as");
    private static final long EXPECTED = Tokens.fold("expected");

    /** Nothing that somebody is held to be, ahead of who holds it, has more elements. */
    private static final int LONGEST = 12;

    private final NounPhrases phrases;
    private final Elements elements;

    HeldThings(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Whether a cue is such a passive ahead of what somebody is held to be, without quoted words around it. */
    boolean has(Cue cue) {
        int head = elements.at(cue.head());
        return HELD.has(elements.fold(head))
                && !elements.quotes()
                && elements.isPassive(elements.subjectEnd(head), head)
                && isHeldToBe(cue);
    }

    /** Whether what somebody is held to be stands right behind a cue: "[an] asset", "[as] a fool", "[to] be ill"; but "at the fair". */
    private boolean isHeldToBe(Cue cue) {
        int first = elements.at(cue.to());
        boolean opens = elements.fold(first) == AS
                || switch (elements.kind(first)) {
                    case TO ->
                        switch (elements.kind(first + 1)) {
                            case WORD, BE, HAVE -> elements.tokens().isLowerCase(elements.first(first + 1));
                            default -> false; // "was described to him"
                        };
                    case ARTICLE, POSSESSIVE -> true;
                    case WORD -> !cue.takes('t'); // "was reported live"
                    default -> false;
                };
        boolean infinite = elements.is(first, WordKind.TO) || elements.fold(elements.at(cue.head())) != EXPECTED;
        return opens && infinite && first == elements.at(cue.head()) + 1;
    }

    /** "is considered [unclean] by cooks": the same ahead of who holds it; {@link PhraseSpan#NONE} where nobody is named. */
    long heldByOthers(Cue cue) {
        int first = elements.at(cue.to());
        int by = elements.next(WordKind.BY, first, Math.min(elements.count(), first + LONGEST));
        boolean named = by > first && elements.is(by, WordKind.BY);
        for (int k = first; named && k < by; k++) {
            named = elements.kind(k).isWord();
        }
        return named ? PhraseSpan.of(elements.first(first), elements.first(by)) : PhraseSpan.NONE;
    }

    /** Who is held to be something, right ahead of the passive; or {@link PhraseSpan#NONE}. */
    long subject(Cue cue, int reach) {
        int left = elements.subjectEnd(elements.at(cue.head()));
        long subject = left < 0 ? PhraseSpan.NONE : phrases.endingAt(elements, left);
        boolean alone = subject != PhraseSpan.NONE
                && PhraseSpan.to(subject) == elements.first(left) + 1
                && PhraseSpan.from(subject) >= reach
                && !elements.isRelativePronoun(left)
                && !elements.is(elements.firstOf(subject) - 1, WordKind.COMMA)
                && !elements.is(elements.firstOf(subject) - 1, WordKind.PREPOSITION)
                && !elements.is(elements.firstOf(subject) - 1, WordKind.OF);
        return alone ? subject : PhraseSpan.NONE;
    }
}
