package dev.dateline.parser.quote.frame;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.OtherSenses;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * The prepositions that attribute: "according to the mayor", "per", set off by a comma or at the front, and "in" of a
 * poll.
 */
public final class AccordingTo {
    private static final long ACCORDING = Tokens.fold("according");
    private static final long TO = Tokens.fold("to");
    private static final long IN = Tokens.fold("in");
    private static final Phrases VIEWS = Phrases.of(AccordingTo.class, "according-phrases.txt");
    private static final long PER = Tokens.fold("per");
    private static final long AS = Tokens.fold("as");

    /** How far behind "per" the noun of something written may stand: "per court documents". */
    private static final int NEAR = 4;

    private AccordingTo() {}

    /** How many tokens the words have that begin with this one, of the unit; 0 where it is something else. */
    public static int length(Elements elements, int token) {
        Tokens tokens = elements.tokens();
        int to = elements.to();
        if (token + 1 >= to) {
            return 0;
        }
        long fold = tokens.fold(token);
        if (fold == ACCORDING) {
            return tokens.fold(token + 1) == TO && !OtherSenses.isByRule(tokens, token, elements.from(), to) ? 2 : 0;
        }
        if (fold == PER) {
            return isPer(tokens, token, elements.from()) && isSource(tokens, token + 1, to) ? 1 : 0;
        }
        if (fold != IN) {
            return 0;
        }
        int view = VIEWS.longest(tokens, token, to);
        return view != Phrases.NONE
                ? VIEWS.length(view)
                : Elements.bit(PolledIn.poll(elements, token) != PhraseSpan.NONE);
    }

    /** Whether words that begin with a token can only be such a preposition, whatever stands behind them. */
    public static boolean isSure(Elements elements, int token) {
        long fold = elements.tokens().fold(token);
        if (fold == PER) {
            return isPer(elements.tokens(), token, elements.from());
        }
        return fold == IN && (PolledIn.poll(elements, token) != PhraseSpan.NONE || isView(elements, token));
    }

    /** "In the view of Ann Lee": whether such words begin with a token. */
    public static boolean isView(Elements elements, int token) {
        return elements.tokens().fold(token) == IN
                && VIEWS.longest(elements.tokens(), token, elements.to()) != Phrases.NONE;
    }

    /** ", per Orlo News", "Per a letter,". */
    private static boolean isPer(Tokens tokens, int token, int from) {
        if (tokens.fold(token) != PER || token == from) {
            return tokens.fold(token) == PER && Grammar.isPreposition(tokens, token); // no "Per Lund said"
        }
        return tokens.is(token - 1, ',') && tokens.isLowerCase(token)
                || tokens.fold(token - 1) == AS && (token - 1 == from || tokens.is(token - 2, ','));
    }

    private static boolean isSource(Tokens tokens, int first, int to) {
        if (tokens.isCapitalized(first) || Grammar.isArticle(tokens, first) && tokens.isCapitalized(first + 1)) {
            return true;
        }
        for (int i = first; i < to && i < first + NEAR && (tokens.isWord(i) || tokens.isNumber(i)); i++) {
            if (Nouns.isDocument(tokens, i) || Nouns.isOrganization(tokens, i) || Nouns.isSeveral(tokens, i)) {
                return true;
            }
            if (Grammar.isPreposition(tokens, i)) {
                return false;
            }
        }
        return false;
    }
}
