package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Nouns that a sentence opens with behind an adjective, or that are counted, and no verbs: "New [bans] prevent rowing", "a dozen
 * [volunteers] who row".
 */
public final class DescribedPlurals {
    private static final Phrases ADJECTIVES = Phrases.of(DescribedPlurals.class, "adjectives-of-nobody.txt");

    private DescribedPlurals() {}

    /** Whether a word that may attribute is one, and no clause tells what it holds. */
    public static boolean has(Elements elements, int k) {
        return isCounted(elements, k) || elements.is(k, WordKind.VERB_S) && isDescribed(elements, k);
    }

    /** "one of a dozen [volunteers] who run it": counted, and a clause tells of them. */
    private static boolean isCounted(Elements elements, int k) {
        return elements.is(k + 1, WordKind.WHO)
                && (elements.is(k - 1, WordKind.NUMBER) || Shares.isRound(elements.fold(k - 1)));
    }

    private static boolean isDescribed(Elements elements, int k) {
        return ADJECTIVES.has(elements.fold(k - 1))
                && opens(elements.kind(k - 2))
                && switch (elements.kind(k + 1)) {
                    case THAT, QUOTATION, COLON, COMMA, HE, SHE, THEY, IT, ARTICLE, POSSESSIVE -> false;
                    default -> true;
                };
    }

    private static boolean opens(WordKind kind) {
        return kind == WordKind.EDGE || kind == WordKind.STOP || kind == WordKind.QUOTATION;
    }
}
