package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Verbs for getting what others say or think: "[won] the praise of unions", "[faced] harsh criticism". */
public final class GettingVerbs {
    private static final Phrases VERBS = Phrases.of(GettingVerbs.class, "getting-verbs.txt");
    private static final long UP = Tokens.fold("up");

    /** No words between a verb and the noun that is its object are more: "won the full". */
    private static final int MODIFIERS = 5;

    private GettingVerbs() {}

    /** "She got rude [notes]": whether a noun is the object of such a verb. */
    public static boolean isObject(Elements elements, int noun) {
        return ahead(elements, noun) >= 0;
    }

    /** The verb of which a noun is the object, or -1. */
    static int ahead(Elements elements, int noun) {
        for (int k = noun - 1; k > 0 && k >= noun - MODIFIERS; k--) {
            int verb = elements.fold(k) == UP ? k - 1 : k; // "picked [up]"
            if (VERBS.longest(elements.tokens(), elements.first(verb), elements.first(noun)) != Phrases.NONE) {
                return verb;
            }
            if (!elements.kind(k).isPhrase()) {
                return -1;
            }
        }
        return -1;
    }
}
