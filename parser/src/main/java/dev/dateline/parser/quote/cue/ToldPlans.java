package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import org.jspecify.annotations.Nullable;

/** What somebody says that others plan, "adding that they [promised] to widen the pier": the words of the former, not of the latter. */
final class ToldPlans {
    private final Elements elements;

    ToldPlans(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word that may attribute, behind the last cue, a "that" and a pronoun, has but a verb to come. */
    boolean has(int k, @Nullable Cue last) {
        return last != null
                && last.takes('t')
                && last.to() == elements.first(k - 2)
                && elements.is(k - 2, WordKind.THAT)
                && isPronoun(k - 1)
                && elements.is(k + 1, WordKind.TO);
    }

    private boolean isPronoun(int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, THEY, WE, IT, SPEAKER_I -> true;
            default -> false;
        };
    }
}
