package dev.dateline.parser.wire;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Tells bylines that name nobody: {@code By Our Foreign Staff}, {@code De notre correspondant à Tornau}. */
final class Unnamed {
    private static final Phrases CUES = Phrases.of(Unnamed.class, "byline-cues.txt");
    private static final Phrases AUTHORS = Phrases.of(Unnamed.class, "unnamed-authors.txt");
    private static final Phrases PREPOSITIONS = Phrases.of(Unnamed.class, "place-prepositions.txt");
    /** "in New Port Selm" */
    private static final int LONGEST_PLACE = 4;

    private Unnamed() {}

    /** Whether a line may be such a byline without a cue, by its first word. */
    static boolean mayBegin(Tokens opening) {
        return AUTHORS.begins(opening, 0);
    }

    /** Whether a line is such a byline, with a place behind it or none. */
    static boolean is(Tokens tokens) {
        int at = CUES.has(tokens, 0) ? 1 : 0;
        int found = AUTHORS.longest(tokens, at);
        if (found == Phrases.NONE) {
            return false;
        }
        int end = at + AUTHORS.length(found);
        return end == tokens.count() && (at > 0 || AUTHORS.length(found) > 1)
                || PREPOSITIONS.has(tokens, end) && isPlace(tokens, end + 1);
    }

    private static boolean isPlace(Tokens tokens, int from) {
        int words = tokens.count() - from;
        for (int i = from; i < tokens.count(); i++) {
            if (tokens.isLowerCase(i)) {
                return false;
            }
        }
        return words > 0 && words <= LONGEST_PLACE;
    }
}
