package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Words that could tell a view, and what stands beside them shows that they do not: "the county [saw] twice the rain", "[backed]
 * him into a corner", "[offers] mail for $5", "the award [show] affected by a strike", "any [feeling] of safety",
 * "wounding with [intent]", "an 0.8% [decline]", "[approved] by 31 votes", "[pointing] through a hole".
 */
public final class PlainUses {
    private static final Phrases MULTIPLES = Phrases.of(PlainUses.class, "multiples.txt");
    private static final Phrases SEEING = Phrases.of(HeadWords.class, "forms-of-see.txt");
    private static final Phrases BACKING = Phrases.of(HeadWords.class, "forms-of-back.txt");
    private static final Phrases OFFERING = Phrases.of(HeadWords.class, "forms-of-offer.txt");
    private static final Phrases LASHING = Phrases.of(HeadWords.class, "forms-of-lash.txt");
    private static final Phrases TURNS = Phrases.of(HeadWords.class, "plain-turns.txt");
    private static final long INTENT = Tokens.fold("intent");
    private static final long DECLINE = Tokens.fold("decline");
    private static final long APPROVED = Tokens.fold("approved");
    private static final long WITH = Tokens.fold("with");
    private static final long SHOW = Tokens.fold("show");
    private static final long SHOWS = Tokens.fold("shows");
    private static final long FEELING = Tokens.fold("feeling");
    private static final long INTO = Tokens.fold("into");
    private static final long FOR = Tokens.fold("for");

    /** How far behind the verb what shows its use stands at most. */
    private static final int OBJECT = 6;

    private PlainUses() {}

    /** Whether a word that may attribute is used so. */
    public static boolean has(Elements elements, int k) {
        long fold = elements.fold(k);
        if (fold == FEELING) {
            return elements.is(k + 1, WordKind.OF) && elements.is(k - 1, WordKind.DETERMINER);
        }
        if (fold == SHOW || fold == SHOWS) {
            return elements.is(k + 1, WordKind.VERB_ED) && elements.is(k + 2, WordKind.BY);
        }
        if (fold == INTENT) {
            return elements.fold(k - 1) == WITH
                    && !elements.is(k + 1, WordKind.TO)
                    && !elements.is(k + 1, WordKind.THAT);
        }
        if (fold == DECLINE) {
            return elements.is(k - 1, WordKind.SIGN)
                    || elements.is(k - 1, WordKind.NUMBER)
                    || elements.is(k + 1, WordKind.VERB_ED);
        }
        if (fold == APPROVED) {
            return elements.is(k + 1, WordKind.BY) && elements.is(k + 2, WordKind.NUMBER);
        }
        return elements.isHead(k, HeadWords.PLAIN_USE) && isPlain(elements, k, fold);
    }

    private static boolean isPlain(Elements elements, int k, long fold) {
        if (LASHING.has(fold)) {
            return isBehind(elements, k, WITH);
        }
        if (SEEING.has(fold)) {
            return elements.is(k + 1, WordKind.NUMBER) || MULTIPLES.has(elements.fold(k + 1));
        }
        return TURNS.longest(elements.tokens(), elements.first(k)) != Phrases.NONE
                || BACKING.has(fold) && isBehind(elements, k, INTO)
                || OFFERING.has(fold) && isForMoney(elements, k);
    }

    private static boolean isForMoney(Elements elements, int k) {
        int priced = behind(elements, k, FOR);
        return elements.is(priced, WordKind.SIGN);
    }

    private static boolean isBehind(Elements elements, int k, long fold) {
        return behind(elements, k, fold) > 0;
    }

    /** The element behind a word that follows the object of a verb; or -1. */
    private static int behind(Elements elements, int verb, long fold) {
        for (int k = verb + 1; k < verb + OBJECT; k++) {
            if (elements.fold(k) == fold) {
                return k > verb + 1 ? k + 1 : -1;
            }
            if (!elements.kind(k).isPhrase() && !elements.is(k, WordKind.OBJECT) && !elements.is(k, WordKind.PERSONS)) {
                return -1;
            }
        }
        return -1;
    }
}
