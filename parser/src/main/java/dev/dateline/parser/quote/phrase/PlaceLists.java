package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * Several who are of all places of a list: "[Residents of Altona, Greben] and Orlo", "[A team of cooks from Selm, Lund] and
 * Tarn", who would be taken for the last two places else.
 */
final class PlaceLists {
    private static final long AND = Tokens.fold("and");
    private static final long IN = Tokens.fold("in");
    private static final long FROM = Tokens.fold("from");
    private static final long OF = Tokens.fold("of");

    private final Tokens tokens;
    private final PhraseEdges edges;
    private final SinglePhrases singles;

    PlaceLists(Tokens tokens, PhraseEdges edges, SinglePhrases singles) {
        this.tokens = tokens;
        this.edges = edges;
        this.singles = singles;
    }

    /** Where they begin, whose last two places stand from one token to another, if a clause does so, too; or -1. */
    int from(int from, int last, int low, int floor) {
        boolean listed = from - 2 > floor && tokens.isCapitalized(from) && tokens.is(from - 1, ',');
        if (!listed || !joins(from, last)) {
            return -1;
        }
        int i = from - 2;
        while (i > low + 1 && (tokens.isCapitalized(i) || tokens.is(i, ','))) {
            i--;
        }
        int noun = i - 1;
        if (!isPlaced(i) || noun < floor || !tokens.isWord(i + 1) || !isMany(noun)) {
            return -1;
        }
        if (noun == floor) {
            return floor;
        }
        long several = tokens.isLowerCase(noun) ? singles.endingAt(noun, floor) : PhraseSpan.NONE;
        return several != PhraseSpan.NONE && edges.opensClause(PhraseSpan.from(several), floor)
                ? PhraseSpan.from(several)
                : -1;
    }

    /** "residents", "team". */
    private boolean isMany(int noun) {
        return Nouns.isSeveral(tokens, noun) || tokens.isLowerCase(noun) && Nouns.isOrganization(tokens, noun);
    }

    private boolean isPlaced(int preposition) {
        long word = tokens.fold(preposition);
        return (word == OF || word == IN || word == FROM)
                && tokens.isLowerCase(preposition)
                && !PersonNames.isGiven(tokens, preposition + 1); // "fans of Ann Lee, Ole Rask and Ida Holm"
    }

    /** "Selm [and] Orlo". */
    private boolean joins(int from, int last) {
        for (int i = from + 1; i < last; i++) {
            if (tokens.fold(i) == AND) {
                return !Grammar.isFunctional(tokens, last);
            }
        }
        return false;
    }
}
