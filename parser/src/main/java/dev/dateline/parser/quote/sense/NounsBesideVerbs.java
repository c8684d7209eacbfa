package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * What looks like a verb of saying, and is the noun of a phrase, since another verb stands right behind it: "In the sudden
 * [attack] he was hurt"; but "The young [say] he was hurt".
 */
final class NounsBesideVerbs {
    private static final long ALL = Tokens.fold("all");
    private static final long BOTH = Tokens.fold("both");
    private static final long THESE = Tokens.fold("these");
    private static final long THOSE = Tokens.fold("those");

    private final Elements elements;
    private final RelativeNouns related;

    NounsBesideVerbs(Elements elements, RelativeNouns related) {
        this.elements = elements;
        this.related = related;
    }

    /** Whether a word is one. */
    boolean has(int k) {
        return isAheadOfClause(k) || elements.is(k, WordKind.VERB_S) && (isOfThese(k) || isAheadOfBase(k));
    }

    /** "In the sudden [attack] he was hurt", "The tea [brand] Ferro has grown": a verb that takes no clause, ahead of one. */
    private boolean isAheadOfClause(int k) {
        if (!elements.kind(k - 2).isArticle()) {
            return false;
        }
        boolean base = elements.isCueVerb(k) ? elements.isBase(k) && !elements.takes(k, 't') : related.isBaseForm(k);
        boolean adjective =
                elements.is(k - 1, WordKind.VERB_S) && elements.is(k - 3, WordKind.PREPOSITION); // "hideous"
        return base && (adjective || elements.is(k - 1, WordKind.WORD)) && isSubject(k + 1) && isFinite(k + 2);
    }

    private boolean isSubject(int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, THEY, WE, IT, NAME, PERSON, BODY -> true;
            default -> false;
        };
    }

    private boolean isFinite(int k) {
        return switch (elements.kind(k)) {
            case BE, HAVE, MODAL, VERB_ED, VERB_S -> true;
            default -> elements.isIrregularPast(k);
        };
    }

    /** "These [challenges] all stem from neglect", "Those old [claims] were dropped": no third person of several. */
    private boolean isOfThese(int k) {
        int these = elements.is(k - 1, WordKind.WORD) ? k - 2 : k - 1;
        return (elements.fold(these) == THESE || elements.fold(these) == THOSE)
                && switch (elements.kind(k + 1)) {
                    case BE, HAVE, MODAL -> true;
                    default -> elements.fold(k + 1) == ALL || elements.fold(k + 1) == BOTH;
                };
    }

    /** "Their water [pledges] commit the town to more": a plural ahead of the base form of its own verb and an object. */
    private boolean isAheadOfBase(int k) {
        return elements.is(k - 1, WordKind.WORD)
                && !elements.tokens().endsWith(elements.first(k - 1), "s")
                && related.isBaseForm(k + 1)
                && (elements.kind(k + 2).isArticle() || elements.is(k + 2, WordKind.POSSESSIVE));
    }
}
