package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** "the tall[,] grey-haired farmer": commas between two adjectives of one noun. */
final class AdjectivePairs {
    private static final Phrases DESCRIBING = Phrases.of(AdjectivePairs.class, "describing-adjectives.txt");

    private final Tokens tokens;
    private final PhraseEdges edges;

    AdjectivePairs(Tokens tokens, PhraseEdges edges) {
        this.tokens = tokens;
        this.edges = edges;
    }

    /** Whether a comma stands between an article with an adjective, not before the floor, and another adjective with a noun. */
    boolean isJoint(int comma, int floor) {
        int article = comma - 2;
        int noun = comma + (isAge(comma + 1) ? 4 : 2);
        return article >= floor
                && noun < tokens.count()
                && tokens.is(comma, ',')
                && Grammar.isDeterminer(tokens, article)
                && isAdjective(comma - 1)
                && (noun > comma + 2 || isAdjective(comma + 1))
                && tokens.isLowerCase(noun)
                && !Grammar.isFunctional(tokens, noun)
                && (article == 0 || !Grammar.isPreposition(tokens, article - 1)); // "In the old, local farmers say"
    }

    /** "[71-year-old] farmer": a number, a hyphen and a word. */
    private boolean isAge(int token) {
        return token + 2 < tokens.count() && tokens.isNumber(token) && tokens.endsWith(token + 2, "year-old");
    }

    /** "tall", "grey-haired", "federal": whether a word is an adjective, by a list or by its shape. */
    boolean isAdjective(int token) {
        return tokens.isWord(token)
                && (DESCRIBING.has(tokens, token)
                        || tokens.behindHyphen(token) != tokens.start(token) && tokens.endsWith(token, "ed")
                        || tokens.isLowerCase(token) && edges.isAdjective(token));
    }
}
