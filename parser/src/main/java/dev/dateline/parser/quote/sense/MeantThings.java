package dev.dateline.parser.quote.sense;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * “Means” of a thing, which tells what comes of it: "The deal [means] a return to work"; but "he means that it is late". And
 * what a thing is for, behind it: "a law [meant] to shelter children".
 */
public final class MeantThings {
    private static final long MEAN = Tokens.fold("mean");
    private static final long MEANS = Tokens.fold("means");
    private static final long MEANT = Tokens.fold("meant");
    private static final long DESIGNED = Tokens.fold("designed");
    private static final long INTENDED = Tokens.fold("intended");

    private MeantThings() {}

    /** Whether a word is such a verb: nobody stands ahead of it who could mean something, nor a word in marks. */
    public static boolean has(Elements elements, int k) {
        long fold = elements.fold(k);
        if ((fold == MEANT || fold == DESIGNED || fold == INTENDED) && isAim(elements, k)) {
            return true;
        }
        boolean form = fold == MEANS || fold == MEAN || fold == MEANT;
        int subject = form ? elements.subjectEnd(k) : -1;
        if (!form || elements.is(k + 1, WordKind.TO) || elements.isPassive(subject, k)) {
            return false; // "is meant to last"
        }
        return switch (elements.kind(subject)) {
            case NAME -> isBehindPreposition(elements, subject);
            case WORD, VERB_ED, VERB_ING, VERB_S, PAPER, BODY, THEY, THAT, DETERMINER, CALENDAR -> true;
            default -> false;
        };
    }

    /** "a law [meant] to shelter children": a participle right behind a thing, and what that is for. */
    private static boolean isAim(Elements elements, int k) {
        return elements.is(k + 1, WordKind.TO)
                && switch (elements.kind(k - 1)) {
                    case WORD, PAPER -> true;
                    default -> false;
                };
    }

    /** "Her win in [Selm] means": whether a name only tells where a thing is; but "Lee means", "the cook in Selm means". */
    private static boolean isBehindPreposition(Elements elements, int name) {
        int first = name;
        while (elements.is(first - 1, WordKind.NAME)) {
            first--;
        }
        return elements.is(first - 1, WordKind.PREPOSITION)
                && elements.is(first - 2, WordKind.WORD)
                && !Nouns.isPerson(elements.tokens(), elements.first(first - 2));
    }
}
