package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Single words, and a few pairs, that look like a phrase and stand for nobody: "[Last] week, Ann Lee said", "[Having] told them so, she left". */
public final class LoneWords {
    /** How many elements a clause has at most that a participle opens. */
    private static final int FRONT = 24;

    private static final Phrases POINTS = Phrases.of(LoneWords.class, "points-of-time.txt");
    private static final long AT = Tokens.fold("at");
    private static final long ONE = Tokens.fold("one");
    private static final long LEAST = Tokens.fold("least");
    private static final long HAVING = Tokens.fold("having");
    private static final Phrases OPENERS = Phrases.of(LoneWords.class, "lone-openers.txt");
    private static final long EVEN = Tokens.fold("even");

    private LoneWords() {}

    /** Whether a phrase is no more than such a word. */
    public static boolean is(Elements elements, long phrase) {
        if (phrase == PhraseSpan.NONE || PhraseSpan.to(phrase) != PhraseSpan.from(phrase) + 1) {
            return phrase != PhraseSpan.NONE && isMoment(elements, phrase);
        }
        int k = elements.firstOf(phrase);
        if (isInName(elements, k) || elements.fold(k) == HAVING) {
            return true;
        }
        return switch (elements.kind(k)) {
            case DETERMINER -> isOfTime(elements, k);
            case NAME, WORD, HAVE, BE ->
                k == 0 && (OPENERS.has(elements.fold(k)) || isParticiple(elements) || isEven(elements));
            default -> elements.fold(k) == LEAST && elements.is(k + 1, WordKind.NUMBER); // "at [least] 40"
        };
    }

    /** "at [one point] calling him a liar". */
    private static boolean isMoment(Elements elements, long phrase) {
        int one = elements.firstOf(phrase);
        return PhraseSpan.to(phrase) == PhraseSpan.from(phrase) + 2
                && elements.fold(one) == ONE
                && elements.fold(one - 1) == AT
                && POINTS.has(elements.fold(one + 1));
    }

    /** "[First] National Bank": a word in capitals right ahead of a name, which is a part of it. */
    private static boolean isInName(Elements elements, int k) {
        return elements.is(k + 1, WordKind.NAME)
                && elements.first(k + 1) == elements.first(k) + 1
                && elements.tokens().isCapitalized(elements.first(k));
    }

    /** "[last] week", "[this] past week". */
    private static boolean isOfTime(Elements elements, int k) {
        int noun = k + 1 + Elements.bit(TimeWords.isModifier(elements.fold(k + 1)));
        return TimeWords.isModifier(elements.fold(k)) && TimeWords.isNoun(elements.fold(noun));
    }

    /** "[Even] before the vote, Ann Lee said". */
    private static boolean isEven(Elements elements) {
        return elements.fold(0) == EVEN
                && (elements.is(1, WordKind.PREPOSITION) || elements.is(1, WordKind.SUBORDINATOR));
    }

    /** "[Greeting] the crowd, Ann Lee said", but "[Polling] suggests": a participle that opens the sentence, and its object. */
    private static boolean isParticiple(Elements elements) {
        Tokens tokens = elements.tokens();
        int token = elements.first(0);
        return tokens.endsWith(token, "ing")
                && PlainWords.has(tokens, token)
                && switch (elements.kind(1)) {
                    case ARTICLE, POSSESSIVE, OBJECT, VERB_ING, NAME, TITLE, PERSONS, TO, CALENDAR -> true;
                    case PREPOSITION, ADVERB, DETERMINER -> isSetOff(elements);
                    default -> false;
                };
    }

    /** "Reeling off promises to help[,] Ann Lee left", but "Polling in Altona suggests": a clause without a verb ahead of a pause. */
    private static boolean isSetOff(Elements elements) {
        int comma = 1;
        while (comma < FRONT && !elements.is(comma, WordKind.COMMA)) {
            comma++;
        }
        return comma < FRONT && elements.finite(1, comma) == 0 && elements.verbs(1, comma, 1) == 0;
    }
}
