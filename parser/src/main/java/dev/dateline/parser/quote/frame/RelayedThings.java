package dev.dateline.parser.quote.frame;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Tokens;

/**
 * Whether the words behind "according to" and a comma are things of which something is relayed, "according to the mayor, [two cars],
 * a bus and a van were hit", or who the source is, "according to Ann Lee, [the mayor of Lund], nobody was".
 */
final class RelayedThings {
    private static final long SUCH = Tokens.fold("such");

    /** How many words one of a list has, at most. */
    private static final int ITEM = 6;

    private final Tokens tokens;
    private final Elements elements;

    RelayedThings(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** "according to the mayor, [schools], parks and pools will close": whether a list begins, of things that the source is not. */
    boolean isList(long source, int first, int comma, int next) {
        int and = next;
        while (and < next + ITEM && isItem(and)) {
            and++;
        }
        boolean list = and > next && elements.is(and, WordKind.AND) && isOfThings(first, comma);
        for (int k = first; list && k < comma; k++) {
            list = isItem(k);
        }
        return list && !(elements.kind(first).isArticle() && isPlural(PhraseSpan.to(source) - 1));
    }

    /** "according to Ann Lee, [goods] such as milk, tea and rice": bare things are not what somebody with a name is. */
    boolean areThings(long source, int first) {
        int noun = elements.is(first, WordKind.NUMBER) || elements.is(first, WordKind.DETERMINER) ? first + 1 : first;
        return (tokens.isCapitalized(PhraseSpan.to(source) - 1) || elements.fold(noun + 1) == SUCH)
                && !elements.is(first, WordKind.NAME)
                && noun < elements.count()
                && tokens.isLowerCase(elements.first(noun))
                && isPlural(elements.first(noun));
    }

    /** "[two cars], a bus and a van", "[bread], milk and salt": no "president, owner and captain". */
    private boolean isOfThings(int first, int comma) {
        int noun = elements.first(comma) - 1;
        boolean counted = elements.is(first, WordKind.NUMBER) || Numerals.has(tokens, elements.first(first));
        boolean one = elements.is(first, WordKind.WORD) && comma == first + 1 && tokens.isLowerCase(noun);
        return isPlural(noun) || counted || one && !hasRole(first, comma);
    }

    private boolean isItem(int k) {
        return elements.kind(k).isPhrase() || elements.is(k, WordKind.PERSONS);
    }

    private boolean isPlural(int noun) {
        int k = elements.at(noun);
        return elements.is(k, WordKind.VERB_S)
                || elements.is(k, WordKind.PERSONS)
                || elements.is(k, WordKind.BODY) && tokens.endsWith(noun, "s")
                || Nouns.isSeveral(tokens, noun);
    }

    /** Whether somebody is told by what he or she is, between commas. */
    boolean hasRole(int first, int comma) {
        for (int k = first; k < comma; k++) {
            if (elements.is(k, WordKind.TITLE) || elements.is(k, WordKind.PERSON)) {
                return true;
            }
        }
        return false;
    }
}
