package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/**
 * Nouns that tell elsewhere what somebody says, ahead of the noun of a subject, of which they tell what kind it is: "Her [plan]
 * manager was late", "[Hope] chests were sold"; and those that are the subject of a verb right behind them, "[Fear] throbs in town"; but "Her
 * [claim] last week was", "the [claim] Lee made was".
 */
public final class NounModifiers {
    private NounModifiers() {}

    /** Whether a word is one. */
    public static boolean has(Elements elements, int k) {
        boolean noun = elements.is(k, WordKind.WORD)
                && elements.sort(k) != AttributionWords.NONE
                && (elements.is(k - 1, WordKind.POSSESSIVE)
                        || elements.is(k - 1, WordKind.ARTICLE)
                        || elements.is(k - 1, WordKind.EDGE));
        boolean compound = noun
                && switch (elements.kind(k + 1)) {
                    case WORD, PERSON, BODY, PAPER -> !elements.isIrregularPast(k + 1);
                    case VERB_S -> elements.is(k - 1, WordKind.EDGE); // but "Her claim [rests] on"
                    default -> false;
                };
        boolean kind = compound
                && switch (elements.kind(k + 2)) {
                    case BE, HAVE, MODAL -> true;
                    default -> elements.isPast(k + 2) && !elements.is(k - 1, WordKind.EDGE);
                };
        return kind || isSubject(elements, k) || isNamed(elements, k);
    }

    /** "[Fear] throbs in the town": whether a noun that opens a sentence is the subject of the verb behind it. */
    private static boolean isSubject(Elements elements, int k) {
        boolean opens = elements.is(k - 1, WordKind.EDGE) && elements.sort(k) != AttributionWords.NONE;
        return opens
                && !elements.is(k, WordKind.VERB_S)
                && elements.is(k + 1, WordKind.VERB_S)
                && switch (elements.kind(k + 2)) {
                    case PREPOSITION, STOP, COMMA, ADVERB -> elements.tokens().isLowerCase(elements.first(k + 1));
                    default -> false;
                };
    }

    /** "The Selm Radio [debate] set a new bar": whether a noun behind a name is the subject of a past with an object. */
    private static boolean isNamed(Elements elements, int k) {
        int name = k - 1;
        boolean past = elements.is(k, WordKind.WORD)
                && elements.is(name, WordKind.NAME)
                && elements.isPast(k + 1)
                && (elements.kind(k + 2).isArticle() || elements.is(k + 2, WordKind.OBJECT));
        while (past && elements.is(name, WordKind.NAME)) {
            name--;
        }
        return past && (elements.kind(name).isArticle() || elements.is(name, WordKind.CLITIC));
    }
}
