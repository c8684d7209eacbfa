package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Participles that only tell what a thing is called, by whom is not said: "sells a drink [called] “Tide”", "the device,
 * [dubbed] “the Rake,” cost much"; and who makes a work of that name, "[wrote] an album called “Tide”".
 */
public final class NamedThings {
    private static final Phrases MAKING = Phrases.of(NamedThings.class, "making-verbs.txt");
    private static final long WHAT = Tokens.fold("what");
    private static final long WHICH = Tokens.fold("which");

    /** How many elements stand at most between an article and its noun. */
    private static final int PHRASE = 5;

    /** How far ahead "what" and "which" may open the clause: "what Lund, the chairman, called “war”". */
    private static final int CLAUSE = 12;

    private final Narration narration;
    private final Tokens tokens;
    private final Elements elements;

    public NamedThings(Narration narration, Elements elements) {
        this.narration = narration;
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** Whether a word tells only that. */
    public boolean has(int k) {
        int word = elements.first(k);
        boolean quoted = elements.is(k + 1, WordKind.QUOTATION);
        boolean name = (quoted || narration.isLooseMark(word + 1))
                && !(quoted && NamedPassages.isSinging(tokens, word)) // "[sang] “We will row home”"
                && (NamedPassages.isNameOf(tokens, word + 1) || NamedPassages.isTitleBehind(tokens, word));
        return name
                || quoted && isNaming(k) && (isSetOff(k) || isOfObject(k))
                || elements.is(k + 1, WordKind.ARTICLE) && MAKING.has(elements.fold(k)) && isNamedWork(k);
    }

    /** "called “Tide”", "known as “Tide”"; but "called “a mess” by critics", "called “unfair” rules". */
    private boolean isNaming(int k) {
        int behind = k + 2;
        if (!NamedPassages.isNaming(tokens, elements.first(k))) {
            return false;
        }
        return elements.is(k + 1, WordKind.QUOTATION)
                && switch (elements.kind(behind)) {
                    case BY -> false;
                    case ARTICLE,
                            POSSESSIVE,
                            DETERMINER,
                            NUMBER,
                            NAME,
                            TITLE,
                            WORD,
                            VERB_S,
                            VERB_ING,
                            PERSON,
                            PERSONS,
                            BODY,
                            PAPER -> tokens.is(elements.first(behind) - 2, ','); // “Tide,” its best
                    default -> true;
                };
    }

    /** "the device, [dubbed] “the Rake,”": behind a comma and what is no person, in no clause with "which". */
    private boolean isSetOff(int k) {
        boolean thing = elements.is(k - 1, WordKind.COMMA) && isThing(k - 2);
        for (int j = k - 3; j >= 0 && j > k - CLAUSE && thing; j--) {
            thing = elements.fold(j) != WHAT && elements.fold(j) != WHICH && !elements.is(j, WordKind.WHO);
        }
        return thing;
    }

    /** "sells a drink [called] “Tide”", "in a book by Lee [called] “Tide”": of a noun behind "a" and a verb or a preposition. */
    private boolean isOfObject(int k) {
        int by = k - 1;
        while (by > k - PHRASE && (elements.is(by, WordKind.NAME) || elements.is(by, WordKind.TITLE))) {
            by--;
        }
        int article = article(by < k - 1 && elements.is(by, WordKind.BY) ? by - 1 : k - 1);
        return article > 0 && elements.first(article) > elements.from() && isGoverning(article - 1);
    }

    private boolean isGoverning(int k) {
        return switch (elements.kind(k)) {
            case PREPOSITION, OF, TO, VERB_S, VERB_ING -> true;
            case VERB_ED -> !elements.isCueVerb(k);
            default -> elements.isListed(k, ListedWords.PAST_VERB | ListedWords.PAST_FORM);
        };
    }

    /** "wrote [an album called “Tide”]". */
    private boolean isNamedWork(int k) {
        for (int j = k + 2; j < k + 2 + PHRASE && j < elements.count(); j++) {
            boolean loose = narration.isLooseMark(elements.first(j) + 1);
            if (isNaming(j) || loose && NamedPassages.isNaming(tokens, elements.first(j))) {
                return article(j - 1) == k + 1;
            }
        }
        return false;
    }

    /** The indefinite article of a noun, or -1. */
    private int article(int noun) {
        int j = noun;
        while (j > noun - PHRASE && isThing(j)) {
            j--;
        }
        return j < noun && elements.is(j, WordKind.ARTICLE) && !tokens.isSpelled(elements.first(j), "the") ? j : -1;
    }

    private boolean isThing(int k) {
        return switch (elements.kind(k)) {
            case WORD, PAPER, BODY, OBJECT, VERB_S, VERB_ED, NUMBER -> true;
            default -> false;
        };
    }
}
