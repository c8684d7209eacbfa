package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What a speaker does with face and hands meanwhile: "It was late, Ann Lee said, [shaking the rain off her hat]". */
public final class Gestures {
    private static final Phrases GESTURES = Phrases.of(Gestures.class, "gesture-verbs.txt");
    private static final Phrases MOVED = Phrases.of(Gestures.class, "moving-verbs.txt");
    private static final long TOWARD = Tokens.fold("toward");
    private static final long TOWARDS = Tokens.fold("towards");

    private final Elements elements;

    public Gestures(Elements elements) {
        this.elements = elements;
    }

    /** Whether an element begins one behind the comma of a cue whose source is a person. */
    public boolean follows(int k, Cue cue) {
        return elements.is(k, WordKind.VERB_ING)
                && elements.is(k - 1, WordKind.COMMA)
                && elements.at(cue.end()) == k - 1
                && (GESTURES.has(elements.fold(k))
                        || elements.isHead(k, HeadWords.POSTURE)
                        || MOVED.has(elements.fold(k)))
                && isPerson(cue.source());
    }

    /** "[Ann Lee] said, shaking her head"; but "Police said, shaking". */
    private boolean isPerson(long source) {
        int last = elements.behind(source) - 1;
        return switch (elements.kind(last)) {
            case HE, SHE, SPEAKER_I, NAME, PERSON -> true;
            default -> false;
        };
    }

    /** ", [leaning] back in his chair", ", [gazing] at the sea": how somebody speaks, behind a comma; but ", leaning toward a sale". */
    public boolean isPosture(int k) {
        return elements.isHead(k, HeadWords.POSTURE)
                && elements.fold(k + 1) != TOWARD
                && elements.fold(k + 1) != TOWARDS
                && switch (elements.kind(k + 1)) {
                    case PREPOSITION, ADVERB, WORD -> true;
                    default -> false;
                };
    }
}
