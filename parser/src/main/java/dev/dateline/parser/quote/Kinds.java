package dev.dateline.parser.quote;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The kind of each token of a body, told when it is first asked for. */
final class Kinds {
    /** A body has fewer function words that differ. */
    private static final int WORDS = 256;

    private final Tokens tokens;
    private final @Nullable WordKind[] kinds; // by token
    private final long[] folds =
            new long[WORDS]; // of function words in small letters, which are of one kind everywhere
    private final @Nullable WordKind[] functions = new WordKind[WORDS];

    Kinds(Tokens tokens) {
        this.tokens = tokens;
        kinds = new WordKind[tokens.count()];
    }

    WordKind of(int token) {
        WordKind known = kinds[token];
        return known == null ? tell(token) : known;
    }

    private WordKind tell(int token) {
        WordKind kind = tokens.isLowerCase(token) ? small(token) : WordKind.of(tokens, token);
        kinds[token] = kind;
        return kind;
    }

    private WordKind small(int token) {
        return Grammar.isListed(tokens, token) ? function(token) : WordKind.unlisted(tokens, token);
    }

    private WordKind function(int token) {
        long fold = tokens.fold(token);
        int place = (int) fold & WORDS - 1;
        WordKind known = functions[place];
        if (known != null && folds[place] == fold) {
            return known;
        }
        WordKind kind = WordKind.of(tokens, token);
        if (!kind.isOpen() || kind == WordKind.ADVERB) {
            folds[place] = fold;
            functions[place] = kind;
        }
        return kind;
    }
}
