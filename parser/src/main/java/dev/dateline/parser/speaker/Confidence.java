package dev.dateline.parser.speaker;

import dev.dateline.model.MentionKind;
import dev.dateline.parser.quote.Saying;

/**
 * How sure a speaker is, in hundredths, by how the source refers and how the saying hangs on it. The numbers are set by
 * hand; over the 241 quotes of PolNeAR's development stories whose speakers are known, what they say and what is right
 * differ by .05 (expected calibration error, ten bins).
 */
final class Confidence {
    private Confidence() {}

    static int hundredths(Party party, Saying saying) {
        MentionKind form = saying.sourceOrNull() == null
                ? MentionKind.NOMINAL
                : party.mentions.get(saying.sourceOrNull().start()) == null
                        ? MentionKind.NOMINAL
                        : party.mentions.get(saying.sourceOrNull().start()).kind();
        int sure = switch (form) {
            case NAME -> 95;
            case NOMINAL -> 80;
            case PRONOUN -> 80;
        };
        return switch (saying.link()) {
            case STATED -> sure;
            case CONTINUED -> sure - 5;
            case FLOATING -> sure - 25;
        };
    }
}
