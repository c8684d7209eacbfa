package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Nouns of what somebody has in mind and does not tell: "her [memory] of the flood is fading", "a deep [understanding] of the
 * law"; but "her memory is that it rained", "sentiments on the levy".
 */
public final class MindNouns {
    private static final Phrases TOPICS = Phrases.of(MindNouns.class, "topics-of-minds.txt");

    private MindNouns() {}

    /** Whether a word is one, and nothing of what it holds is told. */
    public static boolean has(Elements elements, int k) {
        if (!elements.isHead(k, HeadWords.MIND) || elements.quotes() || tells(elements, k + 1)) {
            return false;
        }
        boolean verb = elements.is(k, WordKind.VERB_ING) && !elements.is(k + 1, WordKind.OF);
        boolean equated = elements.is(k + 1, WordKind.BE) && tells(elements, k + 2); // "Her memory is that it rained"
        return !verb && !equated && !TOPICS.has(elements.fold(k + 1));
    }

    private static boolean tells(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case THAT, TO, COLON, SUBORDINATOR, WHO, DASH -> true;
            default -> false;
        };
    }
}
