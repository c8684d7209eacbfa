package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Set;

/** The objects of {@link Deeds}: where they begin and end. */
final class ObjectPhrases {
    private static final Phrases APPROXIMATIONS = Phrases.of(Shares.class, "approximations.txt");
    private static final Phrases COINS = Phrases.of(ObjectPhrases.class, "coins.txt");

    /** The longest object that is looked at, in elements. */
    private static final int LONGEST = 12;

    private static final long AS = Tokens.fold("as");
    private static final long ESTIMATED = Tokens.fold("estimated");
    private static final long ONE = Tokens.fold("one");

    private final Elements elements;
    private final Doers doers;

    ObjectPhrases(Elements elements, Doers doers) {
        this.elements = elements;
        this.doers = doers;
    }

    /** "just [58] minutes", "more than [900]", "an estimated [$41] million": the number of an object, or where it begins without. */
    int number(int begin) {
        int articled = elements.kind(begin).isArticle() && elements.fold(begin + 1) == ESTIMATED ? begin + 2 : begin;
        int token = elements.first(articled);
        int phrase = APPROXIMATIONS.longest(elements.tokens(), token, elements.to());
        int number = phrase == Phrases.NONE ? articled : elements.at(token + APPROXIMATIONS.length(phrase));
        return isPrice(number) ? number + 1 : number;
    }

    /** "[$9]". */
    boolean isPrice(int element) {
        int token = elements.first(element);
        return elements.is(element, WordKind.SIGN)
                && elements.is(element + 1, WordKind.NUMBER)
                && Character.getType(elements.tokens().first(token)) == Character.CURRENCY_SYMBOL;
    }

    /** "[a dollar]", "[40 cents] a cup". */
    boolean isSum(int element) {
        return isOne(element) && COINS.has(elements.fold(element + 1));
    }

    /** "[34%]". */
    boolean isPercentage(int element) {
        return elements.is(element, WordKind.NUMBER)
                && elements.is(element + 1, WordKind.SIGN)
                && elements.tokens().is(elements.first(element + 1), '%');
    }

    /** Behind the last word of a phrase that goes on here: a name ends where no other part of it follows. */
    int end(int begin) {
        boolean adverb =
                elements.is(begin, WordKind.ADVERB) && elements.kind(begin - 1).isArticle();
        int end = adverb ? begin + 1 : begin; // "a [relatively] high level"
        boolean name = elements.is(begin, WordKind.NAME) || elements.is(begin, WordKind.TITLE);
        while (end < begin + LONGEST
                && (isPart(elements.kind(end), name) || elements.isHyphen(end) || end > begin && isShort(end))
                && !(isSpeaking(end) && end > begin && doers.isSomeone(end - 1))) {
            name &= !(elements.is(end, WordKind.CLITIC) && elements.is(end + 1, WordKind.WORD)); // "Lund’s [hotline]"
            end++;
        }
        while (end > begin && elements.is(end - 1, WordKind.NUMBER)) {
            end--; // "the measure [6-3]"
            end = elements.isHyphen(end - 1) ? end - 1 : end;
        }
        return end;
    }

    /** "Mr[.] Lee": a stop inside of a sentence that cuts a word short. */
    private boolean isShort(int k) {
        return elements.is(k, WordKind.STOP) && elements.is(k + 1, WordKind.NAME);
    }

    private static boolean isPart(WordKind kind, boolean name) {
        return switch (kind) {
            case NAME, TITLE, CLITIC -> true;
            case PERSON, PERSONS, BODY, PAPER, WORD, VERB_ED, VERB_ING, VERB_S, NUMBER -> !name;
            default -> false;
        };
    }

    /** Whether an object ends ahead of an element, as the objects of a verb tell. */
    boolean isClosed(int element, Set<DeedObject> objects) {
        return isBoundary(element) || objects.contains(DeedObject.OR_TO) && elements.is(element, WordKind.TO);
    }

    /** Whether no clause and no second noun begins at an element. */
    boolean isBoundary(int element) {
        return switch (elements.kind(element)) {
            case EDGE, STOP, COMMA, SEMICOLON, CALENDAR, OF, BY, AND, BUT, WHO -> true;
            case PREPOSITION, SUBORDINATOR -> elements.fold(element) != AS;
            default -> false;
        };
    }

    /** "dismissed Lund[.]", "dismissed Lund [on] Tuesday"; but "dismissed Lund[, saying]", "dismissed Lund [as] a fool". */
    boolean endsName(int element) {
        return elements.is(element - 1, WordKind.NAME) && isBoundary(element) && !elements.is(element, WordKind.COMMA);
    }

    /** "was denied [a] second", "was denied [two] goals", "skipped [one] of the talks". */
    boolean isOne(int k) {
        return elements.kind(k).isArticle()
                || elements.is(k, WordKind.NUMBER)
                || elements.fold(k) == ONE
                || Numerals.has(elements.fold(k));
    }

    /** "called her office [asking] for help": what the caller said. */
    boolean isSpeaking(int element) {
        return elements.is(element, WordKind.VERB_ING) && elements.isCueVerb(element);
    }

    /** Where the clause ends that goes on at an element: at a comma or what opens another. */
    int clauseEnd(int begin) {
        int end = begin;
        while (end < begin + LONGEST && !elements.is(end, WordKind.COMMA) && !elements.is(end, WordKind.SUBORDINATOR)) {
            end++;
        }
        return end;
    }
}
