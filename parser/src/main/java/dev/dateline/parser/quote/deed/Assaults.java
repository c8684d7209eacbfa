package dev.dateline.parser.quote.deed;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** Somebody whom somebody attacks with hands and feet, told by where: "[attacked] a man outside his home", "in Mill Street". */
public final class Assaults {
    private static final Phrases OUTSIDE = Phrases.of(Assaults.class, "assault-prepositions.txt");
    private static final Phrases PLACES = KindsOfThings.of("building", "ground");

    /** How many elements whoever is attacked has at most, and the place. */
    private static final int LONGEST = 8;

    private Assaults() {}

    /** Whether a form of "attack" tells so. */
    public static boolean has(Elements elements, int k) {
        if (!elements.isHead(k, HeadWords.ATTACKING)) {
            return false;
        }
        int end = end(elements, k + 1);
        boolean someone = end > k + 1
                && (elements.is(end - 1, WordKind.OBJECT)
                        || elements.is(end - 1, WordKind.NAME)
                        || Nouns.isPerson(elements.tokens(), elements.first(end - 1)));
        if (!someone || !elements.is(end, WordKind.PREPOSITION)) {
            return false;
        }
        int place = end(elements, end + 1);
        return OUTSIDE.has(elements.fold(end)) || place > end + 1 && PLACES.has(elements.fold(place - 1));
    }

    private static int end(Elements elements, int begin) {
        int end = begin;
        while (end < begin + LONGEST
                && (elements.kind(end).isPhrase() || elements.is(end, WordKind.OBJECT) || elements.isHyphen(end))) {
            end++;
        }
        return end;
    }
}
