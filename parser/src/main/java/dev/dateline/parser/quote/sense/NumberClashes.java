package dev.dateline.parser.quote.sense;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Words that could be a verb of saying but for the number of what stands ahead of them, which makes them nouns: "several
 * coastal [states] hold drills", "this local [brand] focuses on coats".
 */
public final class NumberClashes {
    private static final Phrases SEVERAL = Phrases.of(NumberClashes.class, "determiners-of-several.txt");
    private static final Phrases SINGULAR = Phrases.of(NumberClashes.class, "determiners-of-one.txt");
    private static final long ONE = Tokens.fold("one");
    private static final long THIS = Tokens.fold("this");

    /** How many elements stand at most between the determiner and the noun. */
    private static final int PHRASE = 5;

    private NumberClashes() {}

    /** Whether a word is one. */
    public static boolean has(Elements elements, int k) {
        if (isOrdered(elements, k)) {
            return true;
        }
        return switch (elements.kind(k)) {
            case VERB_ED -> isBehindVerbOfOne(elements, k);
            case WORD, VERB_S, BODY, PERSONS, PAPER ->
                elements.tokens().endsWith(elements.first(k), "s") ? isOfSeveral(elements, k) : isOfOne(elements, k);
            default -> false;
        };
    }

    /** "Enumerate and [describe] it": what the reader is told to do, as one name has no verb without "s". */
    private static boolean isOrdered(Elements elements, int k) {
        return k == 2
                && elements.isBase(k)
                && elements.is(1, WordKind.AND)
                && elements.is(0, WordKind.NAME)
                && elements.is(-1, WordKind.EDGE);
    }

    /** "An old gauge measures [reflected] light": a participle right behind the verb that one thing has. */
    private static boolean isBehindVerbOfOne(Elements elements, int k) {
        int verb = k - 1;
        boolean noun = verb > 1
                && elements.is(k + 1, WordKind.WORD)
                && !elements.is(verb, WordKind.PERSONS)
                && elements.tokens().endsWith(elements.first(verb), "s")
                && !elements.tokens().endsWith(elements.first(verb), "ss")
                && elements.kind(verb).isPhrase();
        int left = noun ? left(elements, verb) : verb;
        return left < verb - 1
                && !Numerals.has(elements.fold(left + 1))
                && Grammar.isIndefinite(elements.tokens(), elements.first(left));
    }

    /** "multiple border [claims] disputed with Norland"; but "several loud [claims] that it sank". */
    private static boolean isOfSeveral(Elements elements, int k) {
        boolean goesOn = switch (elements.kind(k + 1)) {
            case WORD, VERB_ED, VERB_S, MODAL -> true;
            case VERB_ING -> !elements.is(k + 2, WordKind.THAT); // "those [dogmas] holding that"
            default -> false;
        };
        int left = goesOn ? left(elements, k) : k;
        return left < k - 1
                && !elements.is(left - 1, WordKind.OF) // "one of those loud media [claims]"
                && (SEVERAL.has(elements.fold(left))
                        || elements.fold(left) != ONE && Numerals.has(elements.fold(left))
                        || elements.is(left, WordKind.POSSESSIVE)
                                && elements.is(left - 1, WordKind.BE)); // "are our best [brands]"
    }

    /** "her school [quote] gives thanks to all", "a 2014 Fish Board [report] found": a base form ahead of a verb that one thing has. */
    private static boolean isOfOne(Elements elements, int k) {
        boolean base = elements.isCueVerb(k) ? elements.isBase(k) : elements.sort(k) != AttributionWords.NONE;
        boolean verb = base
                && elements.is(k + 1, WordKind.VERB_S)
                && switch (elements.kind(k + 2)) {
                    case PREPOSITION, TO, ARTICLE, POSSESSIVE, OBJECT -> true;
                    default -> ListedWords.is(elements.tokens(), elements.first(k + 1), ListedWords.FINITE);
                };
        boolean told = base
                && elements.is(k, WordKind.PAPER)
                && elements.is(k - 1, WordKind.NAME)
                && elements.isCueVerb(k + 1)
                && elements.isPast(k + 1);
        int left = verb || told ? left(elements, k) : k;
        left -= Elements.bit(elements.is(left, WordKind.NUMBER));
        boolean mayBeSubject = left < k - 2 // "in a flat police [say] belongs to Lee"
                        && (elements.is(k - 1, WordKind.BODY) || elements.is(k - 1, WordKind.PERSON))
                || Nouns.isCollective(elements.tokens(), elements.first(k - 1));
        return left < k - 1
                && !mayBeSubject
                && (elements.is(left, WordKind.POSSESSIVE)
                        || elements.fold(left) == THIS
                        || SINGULAR.has(elements.fold(left)));
    }

    /** The element ahead of words that name no several. */
    private static int left(Elements elements, int k) {
        int i = k - 1;
        while (i > k - 1 - PHRASE && isInside(elements, i)) {
            i--;
        }
        return i;
    }

    private static boolean isInside(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case NAME, WORD, VERB_ED, VERB_ING, PERSON, BODY, PAPER ->
                !SEVERAL.has(elements.fold(k))
                        && !elements.tokens().endsWith(elements.first(k), "s")
                        && !Nouns.isSeveral(elements.tokens(), elements.first(k));
            default -> false;
        };
    }
}
