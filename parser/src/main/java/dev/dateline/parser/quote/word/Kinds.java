package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells the kinds of the tokens of a body. */
final class Kinds {
    /** How many places there are for function words, of which a body has fewer that differ. */
    private static final int PLACES = 256;

    private static final long EARLIER = Tokens.fold("earlier");
    private static final long BUT = Tokens.fold("but");

    private final Tokens tokens;
    private final long[] folds = new long[PLACES]; // by place, the function word that was last told
    private final @Nullable WordKind[] functions = new WordKind[PLACES]; // and its kind

    Kinds(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What a token is. */
    WordKind of(int token) {
        if (!tokens.isLowerCase(token)) {
            return WordKind.of(tokens, token);
        }
        if (Grammar.isListed(tokens, token)) {
            boolean depends = tokens.fold(token) == BUT; // "all [but] four"
            return depends ? WordKind.of(tokens, token) : function(token);
        }
        return isTimeOfVerb(token) ? WordKind.ADVERB : WordKind.unlisted(tokens, token);
    }

    /** "had [earlier] called on them": between an auxiliary and its verb. */
    private boolean isTimeOfVerb(int token) {
        return tokens.fold(token) == EARLIER
                && token > 0
                && Grammar.isAuxiliary(tokens, token - 1)
                && (Grammar.looksPast(tokens, token + 1) || Grammar.isReporting(tokens, token + 1));
    }

    /** The kind of a function word in small letters, which is the same wherever it stands. */
    private WordKind function(int token) {
        long fold = tokens.fold(token);
        int place = (int) fold & PLACES - 1;
        WordKind known = functions[place];
        if (known != null && folds[place] == fold) {
            return known;
        }
        WordKind kind = WordKind.of(tokens, token);
        if (!kind.isOpen() || kind == WordKind.ADVERB) { // else its ending told it
            folds[place] = fold;
            functions[place] = kind;
        }
        return kind;
    }
}
