package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Names that a noun hands over to: "a group called Open Doors", "a man by the name of Ole Berg". */
public final class CalledNames {
    private static final Phrases CALLED = Phrases.of(CalledNames.class, "called-participles.txt");

    private CalledNames() {}

    /** Where a name begins behind the words at a token that hand over to it, or -1. */
    public static int behind(Tokens tokens, int token) {
        int words = CALLED.longest(tokens, token, tokens.count());
        int name = words == Phrases.NONE ? -1 : token + CALLED.length(words);
        return name > 0 && name < tokens.count() && tokens.isCapitalized(name) ? name : -1;
    }
}
