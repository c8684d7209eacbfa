package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Nouns for what somebody says, whose it is, to whom it goes and what it is: "Her advice to investors: [Keep buying]", "Lee’s
 * request to the court was [to halt the works]". But "Her letter to the court was lost", which tells nothing of what it says.
 */
public final class OwnedMessages {
    /** How many elements tell at most to whom something goes: "to those who doubt that the bridge will hold". */
    private static final int HEARER = 16;

    /** How many words stand at most between whose a noun is and the noun: "her short and angry message". */
    private static final int DESCRIPTION = 4;

    private static final Phrases ASKING = Phrases.of(OwnedMessages.class, "asking-nouns.txt");
    private static final Phrases QUESTIONS = Phrases.of(OwnedMessages.class, "openers-of-what-is-asked.txt");
    private static final long FOR = Tokens.fold("for");
    private static final long QUESTION = Tokens.fold("question");
    private static final long THE = Tokens.fold("the");

    private OwnedMessages() {}

    /** The element that opens what is said, or -1. */
    public static int content(Elements elements, int noun) {
        if (!elements.isHead(noun, HeadWords.SPEECH) || !isOwned(elements, noun)) {
            return -1;
        }
        int behind = behindHearer(elements, noun);
        int first = behind < 0 ? -1 : handedOver(elements, noun, behind);
        return first >= 0 && first < elements.count() && !elements.is(first, WordKind.STOP) ? first : -1;
    }

    /** Whose it is: "[her] advice", "[Ann Lee]’s request", "[the mayor] has a message for them:"; or none. */
    public static long owner(NounPhrases phrases, Elements elements, int noun) {
        if (content(elements, noun) < 0) {
            return PhraseSpan.NONE;
        }
        int owner = ownerMark(elements, noun);
        if (elements.is(owner, WordKind.POSSESSIVE)) {
            return PhraseSpan.of(elements.first(owner), elements.first(owner + 1));
        }
        int last = elements.is(owner, WordKind.CLITIC) ? owner - 1 : elements.subjectEnd(owner - 1);
        return last < 0 ? PhraseSpan.NONE : phrases.endingAt(elements.first(last + 1) - 1, elements.from());
    }

    /** To whom it goes; or none. */
    public static long hearer(Elements elements, int noun) {
        int behind = opensHearer(elements, noun + 1) && content(elements, noun) > 0 ? behindHearer(elements, noun) : -1;
        return behind < 0 ? PhraseSpan.NONE : PhraseSpan.of(elements.first(noun + 2), elements.first(behind));
    }

    /** "Her message to those who [doubt] it: Stay away": whether a verb only tells to whom something goes. */
    public static boolean isInHearer(Elements elements, int verb) {
        if (!elements.has(WordKind.WHO)) {
            return false;
        }
        boolean relative = false;
        for (int k = verb - 1; k > 0 && k > verb - HEARER; k--) {
            if (elements.is(k, WordKind.COMMA) || elements.is(k, WordKind.QUOTATION)) {
                return false;
            }
            relative |= elements.is(k, WordKind.WHO);
            if (relative && opensHearer(elements, k + 1) && content(elements, k) > verb) {
                return true;
            }
        }
        return false;
    }

    /** "Her letter to the court [was] lost": whether no more is told of a noun than to whom it goes and what became of it. */
    public static boolean isIdle(Elements elements, int noun) {
        if (!opensHearer(elements, noun + 1) || !isOwned(elements, noun)) {
            return false;
        }
        int verb = noun + 2;
        while (verb < noun + HEARER && elements.kind(verb).isPhrase() && !elements.is(verb, WordKind.VERB_ED)) {
            verb++;
        }
        boolean someone =
                verb > noun + 2 && (elements.kind(noun + 2).isArticle() || elements.is(noun + 2, WordKind.NAME));
        return someone
                && content(elements, noun) < 0
                && (elements.is(verb, WordKind.BE) || elements.is(verb, WordKind.HAVE))
                && Grammar.looksPast(elements.tokens(), elements.first(verb + 1));
    }

    private static boolean opensHearer(Elements elements, int k) {
        return elements.is(k, WordKind.TO) || elements.fold(k) == FOR;
    }

    private static boolean isOwned(Elements elements, int noun) {
        int owner = ownerMark(elements, noun);
        boolean has = owner > 1
                && elements.is(owner - 1, WordKind.HAVE)
                && elements.fold(owner) != THE
                && elements.is(elements.next(WordKind.COLON, noun, elements.count()), WordKind.COLON);
        for (int k = 0; has && k < owner; k++) {
            has = !elements.isSaying(k); // "says it has an answer: balloons"
        }
        return switch (elements.kind(owner)) {
            case ARTICLE, NUMBER -> has;
            case POSSESSIVE, CLITIC -> true;
            default -> false;
        };
    }

    /** "[her] advice", "Lee[’s] short message", "Lee has [a] message for them:". */
    private static int ownerMark(Elements elements, int noun) {
        int owner = noun - 1;
        while (owner > noun - DESCRIPTION
                && (elements.is(owner, WordKind.WORD)
                        || elements.is(owner, WordKind.ADVERB)
                        || elements.is(owner, WordKind.AND))) {
            owner--;
        }
        return owner;
    }

    /** The colon or the form of "be" behind a noun and to whom it goes; or -1. */
    private static int behindHearer(Elements elements, int noun) {
        int k = noun + 1;
        if (!opensHearer(elements, k)) {
            return ends(elements, k, false) ? k : -1;
        }
        boolean relative = false;
        for (k = noun + 2; k < noun + HEARER; k++) {
            if (ends(elements, k, relative)) {
                return k > noun + 2 ? k : -1;
            }
            relative |= elements.is(k, WordKind.WHO);
            switch (elements.kind(k)) {
                case EDGE, STOP, COMMA, SEMICOLON, DASH, QUOTATION, COLON, OPEN -> {
                    return -1;
                }
                case BE, HAVE, MODAL, THAT -> {
                    if (!relative) {
                        return -1;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** Whether the colon or "be" stands there that hands over; in "those who [are] late: Stay away" another one stands ahead of it. */
    private static boolean ends(Elements elements, int k, boolean relative) {
        return elements.is(k, WordKind.COLON)
                || elements.is(k, WordKind.BE) && (!relative || elements.is(k + 1, WordKind.TO));
    }

    /** "[:] Keep buying", "is [simple:] Keep buying", "was [to] halt", "was that [it] leaks". */
    private static int handedOver(Elements elements, int noun, int behind) {
        if (elements.is(behind, WordKind.COLON)) {
            return behind + 1;
        }
        int next = elements.is(behind + 1, WordKind.ADVERB) ? behind + 2 : behind + 1;
        if (elements.is(next, WordKind.THAT)) {
            return elements.is(next + 1, WordKind.OF) ? -1 : next + 1;
        }
        if (elements.is(next, WordKind.TO)) {
            boolean undergone =
                    behind == noun + 1 && elements.is(next + 1, WordKind.BE); // "His request was to be heard"
            return ASKING.has(elements.fold(noun)) && !undergone ? next : -1;
        }
        if (elements.fold(noun) == QUESTION && QUESTIONS.has(elements.fold(next))) {
            return next;
        }
        boolean described = elements.is(next, WordKind.WORD) && elements.is(next + 1, WordKind.COLON);
        return described && elements.sort(noun) != AttributionWords.NONE ? next + 2 : -1;
    }
}
