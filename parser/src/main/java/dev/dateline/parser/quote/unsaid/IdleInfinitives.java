package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Infinitives of saying that nobody has done: what something is like, "It is not that easy to [explain]", and what something else
 * is done for, "In order to [protest], we need a pier", or who could do it, "is well placed to [explain] it", "can [detect] smoke",
 * "helps divers [find] wrecks", and what they ought to do, "It is vital to [remember] that".
 */
public final class IdleInfinitives {
    private static final Phrases TOUGH = Phrases.of(IdleInfinitives.class, "tough-adjectives.txt");
    private static final Phrases ABLE = Phrases.of(IdleInfinitives.class, "able-words.txt");
    private static final Phrases HELPING = Phrases.of(IdleInfinitives.class, "forms-of-help.txt");
    private static final Phrases VITAL = Phrases.of(IdleInfinitives.class, "vital-adjectives.txt");
    private static final int FIND = AttributionWords.sort("find");
    private static final int KNOW = AttributionWords.sort("know");
    private static final int PERCEIVE = AttributionWords.sort("perceive");
    private static final long CAN = Tokens.fold("can");
    private static final long IN = Tokens.fold("in");
    private static final long ORDER = Tokens.fold("order");

    /** Whoever is helped has no more elements. */
    private static final int HELPED = 4;

    private IdleInfinitives() {}

    /** Whether a verb is one, in a unit without quoted words. */
    static boolean has(Elements elements, int k) {
        if (isHelped(elements, k) || isAble(elements, k)) {
            return true;
        }
        if (!elements.is(k - 1, WordKind.TO)) {
            return false;
        }
        boolean purpose = elements.fold(k - 2) == ORDER && elements.fold(k - 3) == IN;
        return purpose && !elements.is(k + 1, WordKind.THAT)
                || ABLE.has(elements.fold(k - 2))
                || VITAL.has(elements.fold(k - 2)) && isFinding(elements, k)
                || TOUGH.has(elements.fold(k - 2)) && ends(elements.kind(k + 1));
    }

    /** "helps [identify] wrecks", "help divers [see] wrecks"; but "helped him realize that it leaks". */
    private static boolean isHelped(Elements elements, int k) {
        if (!isFinding(elements, k) || elements.is(k + 1, WordKind.THAT)) {
            return false;
        }
        int help = elements.is(k - 1, WordKind.TO) ? k - 2 : k - 1;
        while (help > k - HELPED && isHelped(elements.kind(help)) && !HELPING.has(elements.fold(help))) {
            help--;
        }
        return HELPING.has(elements.fold(help));
    }

    private static boolean isHelped(WordKind kind) {
        return switch (kind) {
            case OBJECT, YOU, IT, ARTICLE, POSSESSIVE, DETERMINER, NAME, PERSON, PERSONS, BODY, WORD, VERB_S -> true;
            default -> false;
        };
    }

    /** "can also [detect] smoke"; but "can show that it leaks". */
    private static boolean isAble(Elements elements, int k) {
        int can = elements.beforeAdverb(k);
        return elements.fold(can) == CAN
                && elements.sort(k) == FIND
                && switch (elements.kind(k + 1)) {
                    case THAT, SUBORDINATOR, WHO, ADVERB, TO -> false;
                    default -> true;
                };
    }

    /** A verb of finding, knowing or seeing without an ending: "to [find]"; but "finds". */
    private static boolean isFinding(Elements elements, int k) {
        int sort = elements.sort(k);
        return (sort == FIND || sort == KNOW || sort == PERCEIVE) && elements.is(k, WordKind.WORD);
    }

    /** "easy to explain, and"; but "hard to say how many fell". */
    private static boolean ends(WordKind behind) {
        return switch (behind) {
            case STOP, EDGE, COMMA, SEMICOLON, AND, BUT, CLOSE, DASH -> true;
            default -> false;
        };
    }
}
