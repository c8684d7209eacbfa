package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** What somebody shares in a clause, which is told and not divided: "Lee [shared] that she was ill", "shared [how] she sleeps". */
public final class SharedThings {
    private static final Phrases OPENERS = Phrases.of(SharedThings.class, "shared-openers.txt");

    private SharedThings() {}

    /** Whether a verb shares a clause. */
    public static boolean has(Elements elements, int k) {
        if (k == 0
                || !elements.isHead(k, HeadWords.SHARING)
                || isToCome(elements, k - 1)
                || elements.is(k + 2, WordKind.TO)) {
            return false;
        }
        return OPENERS.has(elements.fold(k + 1)) || elements.is(k + 1, WordKind.THAT) && opensClause(elements, k + 2);
    }

    /** "[to] share", "[may] share", "[is] shared". */
    private static boolean isToCome(Elements elements, int k) {
        return elements.is(k, WordKind.TO) || elements.is(k, WordKind.MODAL) || elements.is(k, WordKind.BE);
    }

    /** "that [she] was", "that [beds were]"; no "that view". */
    private static boolean opensClause(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, THEY, WE, IT, SPEAKER_I, ARTICLE, POSSESSIVE, NAME, DETERMINER -> true;
            default ->
                elements.is(k + 1, WordKind.BE)
                        || elements.is(k + 1, WordKind.MODAL)
                        || elements.is(k + 1, WordKind.HAVE);
        };
    }
}
