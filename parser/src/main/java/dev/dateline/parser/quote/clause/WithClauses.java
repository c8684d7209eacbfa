package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Who says what a participle tells behind "with", at the end of a sentence: "Fares rose, with [sailors] noting that it hurts". */
public final class WithClauses {
    private static final long WITH = Tokens.fold("with");

    /** How far in front of the participle "with" may stand. */
    private static final int FAR = 8;

    /** How far in front of "and" the participle of the first of two may stand. */
    private static final int FIRST = 16;

    private WithClauses() {}

    /** The phrase between "with" and a participle of saying ahead of "that", or {@link PhraseSpan#NONE}. */
    public static long teller(Elements elements, int k) {
        boolean tells = elements.is(k + 1, WordKind.THAT) && elements.isParticiple(k) && elements.takes(k, 't');
        if (!tells) {
            return PhraseSpan.NONE;
        }
        int with = ahead(elements, k);
        boolean joined = elements.is(with, WordKind.AND) && hasFirst(elements, with);
        return with < k - 1 && (joined || elements.fold(with) == WITH)
                ? PhraseSpan.of(elements.first(with + 1), elements.first(k))
                : PhraseSpan.NONE;
    }

    /** ", with [sailors] expecting more": whether what a participle tells stands behind it, as nothing ahead of "with" can. */
    public static boolean hasContentBehind(Elements elements, int k) {
        if (!elements.isParticiple(k)) {
            return false;
        }
        int with = ahead(elements, k);
        boolean parted = with < k - 1 && elements.fold(with) == WITH && elements.is(with - 1, WordKind.COMMA);
        return parted && elements.kind(k + 1).isWord() || teller(elements, k) != PhraseSpan.NONE;
    }

    /** "caused [concern] with porters suggesting that": whether such a clause stands right behind a noun, which itself tells nothing. */
    public static boolean isBehindNoun(Elements elements, int k) {
        return elements.fold(k + 1) == WITH && elements.isParticiple(k + 3);
    }

    /** What stands ahead of the phrase in front of an element. */
    private static int ahead(Elements elements, int k) {
        int with = k - 1;
        while (with > 0 && with > k - FAR && isInPhrase(elements, with)) {
            with--;
        }
        return with;
    }

    /** ", with [sailors saying it hurts] and cooks noting that": whether such a clause stands in front of "and". */
    private static boolean hasFirst(Elements elements, int and) {
        for (int j = and - 1; j > 1 && j > and - FIRST; j--) {
            if (elements.isParticiple(j)) {
                return elements.fold(ahead(elements, j)) == WITH;
            }
        }
        return false;
    }

    private static boolean isInPhrase(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case PERSONS, SIGN -> true;
            default -> elements.kind(k).isPhrase();
        };
    }

    /** "with Lee [said] to have left": of whom somebody tells so, by whom is not said. */
    public static boolean isSupposed(Elements elements, int k) {
        boolean supposed = elements.isHead(k, HeadWords.SUPPOSED)
                && elements.is(k + 1, WordKind.TO)
                && (elements.is(k + 2, WordKind.HAVE) || elements.is(k + 2, WordKind.BE));
        int with = supposed ? ahead(elements, k) : k;
        return with < k - 1 && elements.fold(with) == WITH;
    }
}
