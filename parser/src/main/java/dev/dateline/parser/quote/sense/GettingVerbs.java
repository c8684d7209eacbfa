package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Verbs for getting what others say or think: "[won] the praise of unions", "[faced] harsh criticism". */
public final class GettingVerbs {
    private static final Phrases VERBS = Phrases.of(GettingVerbs.class, "getting-verbs.txt");
    private static final Phrases HEARING = Phrases.of(HeadWords.class, "overhearing-verbs.txt");
    private static final long FROM = Tokens.fold("from");
    private static final long NO = Tokens.fold("no");
    private static final long RECEIVE = Tokens.fold("receive");
    private static final long RECEIVES = Tokens.fold("receives");
    private static final long SUPPORT = Tokens.fold("support");
    private static final long UP = Tokens.fold("up");

    /** No words between a verb and the noun that is its object are more: "won the full". */
    private static final int MODIFIERS = 5;

    private GettingVerbs() {}

    /** "She got rude [notes]": whether a noun is the object of such a verb. */
    public static boolean isObject(Elements elements, int noun) {
        return ahead(elements, noun) >= 0;
    }

    /** "The Science Desk receives [support] from the Lund Fund": what a body gets from another over and over is money. */
    static boolean isFunding(Elements elements, int noun) {
        boolean steady = elements.fold(noun) == SUPPORT && elements.fold(noun + 1) == FROM;
        long verb = steady ? elements.fold(ahead(elements, noun)) : 0;
        return verb == RECEIVES || verb == RECEIVE;
    }

    /**
     * "heard faint [cries]", "heard [claims] that it sank": whether a noun is what somebody hears, and so another says; but
     * "heard Lee [claims] that it sank".
     */
    static boolean isHeard(Elements elements, int noun) {
        if (!elements.is(noun, WordKind.VERB_S) && !elements.is(noun, WordKind.PAPER)) {
            return false;
        }
        boolean subject = switch (elements.kind(noun - 1)) {
            case NAME, PERSON, BODY -> true;
            default -> false;
        };
        return !subject && ahead(elements, noun, HEARING) >= 0;
    }

    /** "Nurses [heard] claims that it sank": whether a verb tells who hears what others say, and a noun what that is. */
    public static boolean isHearing(Elements elements, int verb) {
        if (!elements.isHead(verb, HeadWords.OVERHEARING)) {
            return false;
        }
        int noun = verb + 1;
        while (noun < verb + MODIFIERS && elements.kind(noun).isPhrase() && !isHeard(elements, noun)) {
            noun++;
        }
        return elements.is(noun + 1, WordKind.THAT) && isHeard(elements, noun);
    }

    /** The verb of which a noun is the object, or -1. */
    static int ahead(Elements elements, int noun) {
        return ahead(elements, noun, VERBS);
    }

    /** "did not [get] a single endorsement", "still has not [received] any", "[got] no praise", "never [won] it". */
    static boolean isDenied(Elements elements, int verb) {
        int not = verb - 1;
        while (elements.is(not, WordKind.ADVERB) || elements.is(not, WordKind.HAVE)) {
            not--;
        }
        return elements.is(not, WordKind.NOT) || elements.is(verb + 1, WordKind.NOT) || elements.fold(verb + 1) == NO;
    }

    private static int ahead(Elements elements, int noun, Phrases verbs) {
        for (int k = noun - 1; k > 0 && k >= noun - MODIFIERS; k--) {
            int verb = elements.fold(k) == UP ? k - 1 : k; // "picked [up]"
            if (verbs.longest(elements.tokens(), elements.first(verb), elements.first(noun)) != Phrases.NONE) {
                return verb;
            }
            if (!elements.kind(k).isPhrase()) {
                return -1;
            }
        }
        return -1;
    }
}
