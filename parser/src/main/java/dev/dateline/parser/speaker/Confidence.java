package dev.dateline.parser.speaker;

import dev.dateline.parser.quote.Saying;

/**
 * How sure a speaker is, in hundredths, by how the source refers and how the saying hangs on it. Set by what was right
 * over PolNeAR stories whose speakers are known: names 93 of 100, common nouns 80, pronouns whose best candidate is far
 * ahead 88, near the next one 70, and about half where two candidates are alike.
 */
final class Confidence {
    /** A share of the best two below which they are alike. */
    private static final int ALIKE = 53;

    private static final int FAR_AHEAD = 70;

    /** Where the source or the saying itself is a close call, about so many are right. */
    private static final int DOUBTFUL = 30;

    /** Of somebody who is heard elsewhere, so many fewer than of a saying that leaves no doubt. */
    private static final int HEARD = 10;

    private Confidence() {}

    /**
     * How sure it is that a saying is somebody's.
     *
     * @param resolved whom its source means
     * @param link how the saying hangs on its source
     * @param heard whether they surely say something else in the story
     */
    static int hundredths(Resolved resolved, Saying.Link link, boolean heard) {
        int sure = switch (resolved.form()) {
            case NAME -> 93;
            case NOMINAL -> resolved.share() < ALIKE ? 55 : 80;
            case PRONOUN -> resolved.share() >= FAR_AHEAD ? 86 : resolved.share() < ALIKE ? 55 : 72;
        };
        return switch (link) {
            case STATED -> sure;
            case DOUBTFUL, FAINT -> heard ? sure - HEARD : Math.min(sure, DOUBTFUL);
            case CONTINUED -> sure - 2;
            case FLOATING, ANSWER -> sure - 18;
        };
    }
}
