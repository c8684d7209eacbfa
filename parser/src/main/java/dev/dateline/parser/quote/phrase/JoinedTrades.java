package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Two things joined by "and" that somebody works with: "a labor and delivery nurse", "fire and town officials". */
final class JoinedTrades {
    private static final long AND = Tokens.fold("and");

    private final Tokens tokens;
    private final PhraseEdges edges;

    JoinedTrades(Tokens tokens, PhraseEdges edges) {
        this.tokens = tokens;
        this.edges = edges;
    }

    /**
     * "a labor [and] delivery nurse", "the organised fraud [and] cyber crime unit", ", fire [and] town officials": whether
     * "and" joins two things that somebody works with, in front of who it is.
     */
    boolean has(int and) {
        if (tokens.fold(and) != AND || and < 2 || and + 3 >= tokens.count() || !isThing(and - 1)) {
            return false;
        }
        if (!tokens.isWord(and - 2) && !edges.isPlural(and - 1) && isServant(and + 2) && tokens.isLowerCase(and + 1)) {
            return !edges.isPlural(and + 1) && !Grammar.isFunctional(tokens, and + 1);
        }
        if (!isThing(and + 1)) {
            return false;
        }
        int noun = isThing(and + 2) ? and + 3 : and + 2;
        int first = and - 1;
        while (first > 1 && first > and - 3 && isModifier(first - 1)) {
            first--;
        }
        return Grammar.isDeterminer(tokens, first - 1)
                && tokens.isLowerCase(noun)
                && edges.isSomeone(noun)
                && (first == and - 1 && noun == and + 2 // else "the war and peace activists" could be two
                        || !edges.isPlural(noun) && !edges.isPlural(and - 1) && !Grammar.looksPast(tokens, and - 1));
    }

    /** "officials", "leaders": several in lower case. */
    private boolean isServant(int noun) {
        return tokens.isLowerCase(noun) && edges.isPlural(noun) && edges.isSomeone(noun);
    }

    /** "the [Altona-based] health and beauty firm". */
    private boolean isModifier(int token) {
        return tokens.isWord(token)
                && !Grammar.isFunctional(tokens, token)
                && !edges.isSomeone(token)
                && !edges.isPlural(token);
    }

    private boolean isThing(int token) {
        return tokens.isLowerCase(token) && !Grammar.isFunctional(tokens, token) && !edges.isSomeone(token);
    }
}
