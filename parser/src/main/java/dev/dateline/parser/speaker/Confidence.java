package dev.dateline.parser.speaker;

import dev.dateline.parser.quote.Saying;

/** How sure a speaker is, in hundredths, by how the source refers and how the saying hangs on it. */
final class Confidence {
    private Confidence() {}

    static int hundredths(Resolver.Resolved resolved, Saying.Link link) {
        int sure = switch (resolved.form()) {
            case NAME -> 95;
            case NOMINAL -> 80;
            case PRONOUN -> resolved.share() >= 75 ? 85 : 70;
        };
        return switch (link) {
            case STATED -> sure;
            case CONTINUED -> sure - 5;
            case FLOATING -> sure - 25;
        };
    }
}
