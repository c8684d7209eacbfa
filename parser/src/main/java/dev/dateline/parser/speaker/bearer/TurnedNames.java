package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Names of bodies that are printed both ways: "Ministry of Health" and "Health Ministry". */
public final class TurnedNames {
    private static final Phrases BODIES = Phrases.of(TurnedNames.class, "turned-bodies.txt");
    private static final long OF = Tokens.fold("of");
    private static final long THE = Tokens.fold("the");

    private TurnedNames() {}

    /** The name the other way round; null of one that has no other way. */
    public static @Nullable String of(Tokens words, int from, int to) {
        if (to - from < 2) {
            return null;
        }
        if (BODIES.has(words, from) && words.fold(from + 1) == OF) {
            int field = from + 2 < to && words.fold(from + 2) == THE ? from + 3 : from + 2;
            return field < to ? words.words(field, to) + ' ' + words.word(from) : null;
        }
        return BODIES.has(words, to - 1) && words.isCapitalized(to - 1)
                ? words.word(to - 1) + " of " + words.words(from, to - 1)
                : null;
    }
}
