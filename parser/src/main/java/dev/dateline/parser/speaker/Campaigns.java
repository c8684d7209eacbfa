package dev.dateline.parser.speaker;

import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whose campaigns a story speaks of, "the Berg campaign": whoever is a "Berg spokesman" there works for it. */
final class Campaigns {
    private static final long CAMPAIGN = Tokens.fold("campaign");

    private final Tokens tokens;
    private final Folds owners = new Folds();

    Campaigns(Tokens tokens) {
        this.tokens = tokens;
        for (int i = 1; i < tokens.count(); i++) {
            int owner = tokens.fold(i) == CAMPAIGN ? owner(i - 1) : i;
            if (owner < i && tokens.isCapitalized(owner)) {
                owners.add(tokens.fold(owner));
            }
        }
    }

    /** The campaign of someone whose name, or the possessive of it, ends with this token; null for none. */
    @Nullable
    String of(int token) {
        int owner = owner(token);
        return owners.number(tokens.fold(owner)) == Folds.NONE ? null : tokens.word(owner) + " campaign";
    }

    private int owner(int token) {
        return Affiliations.isPossessive(tokens, token) ? token - 1 : token;
    }
}
