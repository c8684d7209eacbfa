package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** In which state or where somebody comes upon something: "[found] a car parked across the drive", "was [found] dead". */
public final class StatesFound {
    private static final Phrases STATES = Phrases.of(StatesFound.class, "states-found.txt");

    /** How many elements what is found has at most. */
    private static final int FOUND = 8;

    private StatesFound() {}

    /** Whether a form of "find" tells so. */
    public static boolean has(Elements elements, int k) {
        if (!elements.isHead(k, HeadWords.FINDING)) {
            return false;
        }
        boolean pronoun = elements.is(k + 1, WordKind.OBJECT) || elements.is(k + 1, WordKind.IT);
        if (pronoun && (elements.is(k + 2, WordKind.PREPOSITION) || elements.is(k + 2, WordKind.BY))) {
            return true; // "found it by the road"
        }
        int state = k + 1;
        boolean passive = elements.isPassive(elements.subjectEnd(k), k);
        while (!passive && state < k + FOUND && !STATES.has(elements.fold(state)) && isFound(elements, state)) {
            state++;
        }
        return STATES.has(elements.fold(state)) && (passive || state > k + 1) && isEnd(elements, state + 1);
    }

    private static boolean isFound(Elements elements, int k) {
        return elements.kind(k).isPhrase() || elements.is(k, WordKind.OBJECT) || elements.isHyphen(k);
    }

    /** "found the mill [locked.]", "a car parked [across] the drive"; but "found most locked doors held". */
    private static boolean isEnd(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case EDGE, STOP, COMMA, PREPOSITION, SUBORDINATOR, CALENDAR, ADVERB, AND, BUT, BY, SEMICOLON -> true;
            default -> false;
        };
    }
}
