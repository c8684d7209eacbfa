package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Words in marks around the verb that closes a sentence, which are no quotation of their own: a part of what it tells,
 * "It is a “key earner”, [said] Ann Lee", or the title of the paper that tells it, "[argue] doctors in a study titled “We lose the sea”".
 */
final class MarkedWords {
    private final Tokens tokens;
    private final Elements elements;

    MarkedWords(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** "argue doctors in a paper titled [“We lose the sea”]": whether words in marks stand behind a verb that are no title. */
    boolean isBehind(int k) {
        int limit = elements.quotes(k, elements.count()) ? Math.min(elements.count(), k + Elements.NEAR) : k;
        for (int j = k; j < limit; j++) {
            if (elements.is(j, WordKind.QUOTATION)
                    && !NamedPassages.isCalled(tokens, elements.first(j), elements.first(j + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "[It missed “many chances”], a court has heard": whether no whole sentence stands in marks ahead of a comma. */
    boolean isInside(int comma) {
        if (elements.is(comma - 1, WordKind.QUOTATION) && tokens.is(elements.first(comma) - 2, ',')) {
            return false;
        }
        for (int j = 0; j < comma; j++) {
            boolean sentence = elements.is(j, WordKind.QUOTATION)
                    && (elements.is(j - 1, WordKind.COMMA) || tokens.is(elements.first(j + 1) - 2, ','));
            if (sentence) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody else says something in front of a comma. */
    boolean hasSaying(int comma) {
        for (int j = 0; j < comma; j++) {
            if (elements.isCueVerb(j) && elements.kind(j) != WordKind.NAME) {
                return true;
            }
        }
        return false;
    }
}
