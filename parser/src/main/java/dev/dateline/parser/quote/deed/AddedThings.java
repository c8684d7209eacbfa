package dev.dateline.parser.quote.deed;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What somebody puts to something rather than says: "The tool [added] a status line for cooks", "wants to [add] more skills". */
final class AddedThings {
    private static final Phrases VERBS = Phrases.of(AddedThings.class, "forms-of-add.txt");
    private static final long THE = Tokens.fold("the");

    /** The longest clause that is looked at, in elements. */
    private static final int LONGEST = 40;

    private final Elements elements;

    AddedThings(Elements elements) {
        this.elements = elements;
    }

    /** Whether a verb has a thing behind it, and no clause, mark or noun of saying up to where its own clause ends. */
    boolean has(int k) {
        return VERBS.has(elements.fold(k))
                && !elements.quotes()
                && !elements.is(elements.subjectEnd(k), WordKind.SPEAKER_I)
                && !(elements.is(k, WordKind.VERB_ING) && elements.is(k - 1, WordKind.COMMA)) // "he said, [adding]"
                && opensThing(k + 1)
                && isBare(k + 1);
    }

    private boolean opensThing(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE -> elements.fold(k) != THE; // "added the bells rang"
            case POSSESSIVE, DETERMINER, NUMBER, WORD -> true;
            default -> false;
        };
    }

    private boolean isBare(int begin) {
        int end = begin;
        while (end < begin + LONGEST && !isPause(elements.kind(end))) {
            if (isTold(end)) {
                return false;
            }
            end++;
        }
        return elements.finite(begin, end) == 0;
    }

    private boolean isTold(int k) {
        return switch (elements.kind(k)) {
            case THAT, COLON, QUOTATION, HE, SHE, THEY, WE, IT -> true;
            case VERB_ED -> !isReduced(k + 1);
            default -> isSaying(k);
        };
    }

    /** "skills needed [to] compete", "a line written [by] hand". */
    private boolean isReduced(int behind) {
        return switch (elements.kind(behind)) {
            case TO, BY, PREPOSITION -> true;
            default -> elements.kind(behind).isPhrase(); // "a [fried] fish"
        };
    }

    /** "added a [warning]". */
    private boolean isSaying(int k) {
        int sort = elements.sort(k);
        return sort != AttributionWords.NONE
                && AttributionWords.act(sort) != Act.THOUGHT
                && elements.kind(k) != WordKind.NAME;
    }

    private static boolean isPause(WordKind kind) {
        return switch (kind) {
            case EDGE, STOP, COMMA, SEMICOLON, DASH, BUT -> true;
            default -> false;
        };
    }
}
