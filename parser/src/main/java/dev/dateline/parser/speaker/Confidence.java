package dev.dateline.parser.speaker;

import dev.dateline.model.MentionKind;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.speaker.bearer.Party;

/**
 * How sure a speaker is, in hundredths, by how the source refers and how the saying hangs on it. Set by what was right
 * over PolNeAR stories whose speakers are known and that no weights were learned from: names 97 of 100, common nouns 84,
 * pronouns whose best candidate is far ahead 92, near the next one 91 of quoted words and 74 of others, and about half
 * where two candidates are alike.
 */
final class Confidence {
    /** A share of the best two below which they are alike. */
    private static final int ALIKE = 53;

    private static final int AHEAD = 65;
    private static final int FAR_AHEAD = 70;

    /** Where it is not likely that anything is said at all, about so many are right. */
    private static final int DOUBTFUL = 30;

    /** Of somebody who is heard elsewhere, so many fewer than of a saying that leaves no doubt. */
    private static final int HEARD = 12;

    /** From here on somebody is surely heard. */
    static final int SURE = 75;

    /** Of persons whom nothing but a pronoun names that may mean another, in the writer's words, about so many are right. */
    private static final int GUESSED = 40;

    /** How likely something must be said, {@link Saying#likelihood}, for who says it to be named: two of five. */
    private static final int LIKELY = -50;

    /** What the source's form adds to it: papers and bodies without a name say less, pronouns more. */
    private static final int NOMINAL = -41;

    private static final int PRONOUN = 30;

    private Confidence() {}

    /**
     * How sure it is that a saying is somebody's.
     *
     * @param resolved whom its source means
     * @param saying the saying
     * @param heard whether they surely say something else in the story
     */
    static int hundredths(Resolved resolved, Saying saying, boolean heard) {
        boolean quoted = !saying.verbatim().isEmpty();
        int sure = switch (resolved.form()) {
            case NAME -> 97;
            case NOMINAL -> resolved.share() < ALIKE ? 55 : 84;
            case PRONOUN -> resolved.share() >= FAR_AHEAD ? 92 : resolved.share() < ALIKE ? 55 : quoted ? 91 : 74;
        };
        int likely = switch (saying.link()) {
            case STATED -> isLikely(resolved, saying) ? sure : doubtful(sure, heard);
            case FAINT -> doubtful(sure, heard);
            case CONTINUED -> sure - 2;
            case FLOATING, QUESTION, ANSWER -> quoted ? sure - 22 : Math.min(sure, DOUBTFUL);
        };
        boolean guessed = !heard
                && !quoted
                && resolved.form() == MentionKind.PRONOUN
                && resolved.share() < AHEAD
                && resolved.parties().stream().allMatch(Party::isPerson);
        return guessed ? Math.min(likely, GUESSED) : likely;
    }

    private static int doubtful(int sure, boolean heard) {
        return heard ? sure - HEARD : Math.min(sure, DOUBTFUL);
    }

    private static boolean isLikely(Resolved resolved, Saying saying) {
        int form = switch (resolved.form()) {
            case NAME -> 0;
            case NOMINAL -> resolved.parties().stream().anyMatch(Confidence::isOnlyDescribed) ? NOMINAL : 0;
            case PRONOUN -> PRONOUN;
        };
        return saying.likelihood() + form >= LIKELY;
    }

    /** A paper or a body without a name. */
    private static boolean isOnlyDescribed(Party party) {
        return party.named == null && !party.isAnonymous();
    }
}
