package dev.dateline.parser.quote.frame;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words of saying that stand between two commas with nothing but their subject: "The other, [admits Ann Lee], was late". */
public final class Parentheses {
    private static final Phrases THOUGHTS = Phrases.of(Parentheses.class, "inserted-thoughts.txt");
    /** How far behind another verb such a word may stand. */
    private static final int AROUND = 6;

    private static final long ONE = Tokens.fold("one");

    private Parentheses() {}

    /** Whether a verb is such a word. */
    public static boolean has(NounPhrases phrases, Elements elements, int k) {
        if (elements.quotes() || k < 2) {
            return false;
        }
        if (elements.is(k + 1, WordKind.COMMA)) {
            return !elements.is(k + 2, WordKind.AND)
                    && isSaying(elements, k)
                    && isFront(elements, subject(phrases, elements, k) - 1);
        }
        return elements.is(k - 1, WordKind.COMMA)
                && isSaying(elements, k)
                && isFront(elements, k - 1)
                && !isCalling(elements, k)
                && isSomeoneSetOff(phrases, elements, k + 1);
    }

    /** "Lund’s counsel, [advocate] Ann Lee, said": whether a base form is what somebody is, behind a comma and ahead of the name. */
    public static boolean isCalling(Elements elements, int k) {
        return elements.is(k - 1, WordKind.COMMA)
                && elements.is(k + 1, WordKind.NAME)
                && elements.isBase(k)
                && Titles.isOccupation(elements.tokens(), elements.first(k));
    }

    /** "She [prays], she says, to be heard": a verb that belongs to what is said around such words. */
    public static boolean isAround(NounPhrases phrases, Elements elements, int k) {
        boolean around = false;
        for (int j = k + 3; elements.is(k + 1, WordKind.COMMA) && !around && j < k + AROUND; j++) {
            around = elements.is(j + 1, WordKind.COMMA) && has(phrases, elements, j);
        }
        return around;
    }

    /** "She prays[,] she says": a comma behind the opening of the sentence, and none farther ahead. */
    private static boolean isFront(Elements elements, int comma) {
        boolean first = elements.is(comma, WordKind.COMMA);
        for (int i = 0; first && i < comma; i++) {
            first = elements.kind(i).isWord() || elements.is(i, WordKind.NUMBER) || elements.is(i, WordKind.CLITIC);
        }
        return first;
    }

    /** Where the subject of a verb begins that stands right ahead of it, or 0. */
    private static int subject(NounPhrases phrases, Elements elements, int k) {
        return switch (elements.kind(k - 1)) {
            case HE, SHE, THEY, WE, SPEAKER_I -> k - 1;
            case NAME, PERSON, PERSONS, BODY, ANYONE, DETERMINER -> {
                long phrase = phrases.endingAt(elements, k - 1);
                yield phrase == PhraseSpan.NONE ? 0 : elements.firstOf(phrase);
            }
            default -> elements.fold(k - 1) == ONE ? k - 1 : 0;
        };
    }

    /** "[says]", "I [imagine]", "one [gathers]"; no participle. */
    private static boolean isSaying(Elements elements, int k) {
        boolean verb = elements.isSaying(k);
        return verb
                || elements.is(k + 1, WordKind.COMMA) && isThinker(elements, k - 1) && THOUGHTS.has(elements.fold(k));
    }

    private static boolean isThinker(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, THEY, WE, SPEAKER_I -> true;
            default -> elements.fold(k) == ONE;
        };
    }

    private static boolean isSomeoneSetOff(NounPhrases phrases, Elements elements, int begin) {
        boolean someone = switch (elements.kind(begin)) {
            case NAME, TITLE, HE, SHE, THEY, ARTICLE, POSSESSIVE -> true;
            default -> false;
        };
        long phrase = someone ? phrases.startingAt(elements, begin) : PhraseSpan.NONE;
        int end = elements.behind(phrase);
        return elements.is(end, WordKind.COMMA)
                && switch (elements.kind(end - 1)) {
                    case NAME, PERSON, PERSONS, BODY, HE, SHE, THEY -> true;
                    default -> false;
                };
    }
}
