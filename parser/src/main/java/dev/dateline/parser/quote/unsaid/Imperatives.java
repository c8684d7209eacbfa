package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Sentences that open with what the reader is to do, "Choose projects that demonstrate your skill": nobody stands in them
 * who could say what their words of saying seem to, and their verb is no subject.
 */
public final class Imperatives {
    private static final Phrases VERBS = Phrases.of(Imperatives.class, "imperatives.txt");
    private static final Phrases OPENERS = Phrases.of(Imperatives.class, "openers-of-orders.txt");
    private static final long BE = Tokens.fold("be");
    private static final long BEAR = Tokens.fold("bear");
    private static final long IN = Tokens.fold("in");
    private static final long KEEP = Tokens.fold("keep");
    private static final long MIND = Tokens.fold("mind");
    private static final long YOUR = Tokens.fold("your");

    /** No more words stand ahead of an order: "But please also". */
    private static final int OPENING = 3;

    private Imperatives() {}

    /** "[Choose] projects": whether a word of a sentence is a verb by which the reader may be told to do something. */
    public static boolean isVerb(Elements elements, int k) {
        return VERBS.has(elements.fold(k));
    }

    /** Whether a unit opens with such a verb: "Choose projects", but no "Use is up", "Find of the year". */
    public static boolean opens(Elements elements) {
        return opens(elements, 0);
    }

    private static boolean opens(Elements elements, int verb) {
        return isVerb(elements, verb)
                && switch (elements.kind(verb + 1)) {
                    case BE, MODAL, HAVE, OF, BY, VERB_ED, TITLE, NAME -> false;
                    default -> true;
                };
    }

    /** "Choose [projects] that [demonstrate] it", "[Forget] it": whether a word stands in such a unit, and nobody with it. */
    public static boolean has(Elements elements, int k) {
        int verb = start(elements);
        if (elements.fold(verb) == BE && k == verb + 1) {
            return true; // "Please [be aware] that the lockers are small"
        }
        if (k < verb || !opens(elements, verb) || isInverted(elements, k) || isFinite(elements, k)) {
            return false;
        }
        for (int j = Math.max(verb + 1, k - Elements.NEAR); j < k; j++) {
            if (isSomeone(elements.kind(j))) {
                return false;
            }
        }
        return true;
    }

    /** "As a novice, keep in [mind] that it is wet", "So bear in [mind]"; but "They keep in mind". */
    static boolean isInMind(Elements elements, int k) {
        if (elements.fold(k) != MIND || elements.fold(k - 1) != IN || !elements.is(k + 1, WordKind.THAT)) {
            return false;
        }
        int before = elements.is(k - 3, WordKind.ADVERB) ? k - 4 : k - 3;
        return (elements.fold(k - 2) == KEEP || elements.fold(k - 2) == BEAR)
                && switch (elements.kind(before)) {
                    case EDGE, COMMA, DASH, AND, BUT, SUBORDINATOR, STOP -> true;
                    default -> false;
                };
    }

    /**
     * "When you go, [remember] that it is wet", "Before you go, [ask] the port for a chart": whether a verb tells the reader
     * what to do behind a clause on what the reader does.
     */
    public static boolean isBehindClause(Elements elements, int k) {
        if (!elements.is(k - 1, WordKind.COMMA) && !elements.is(k - 1, WordKind.DASH)) {
            return false;
        }
        boolean that = elements.is(k + 1, WordKind.THAT);
        return (that ? tells(elements, k) : asks(elements, k) && goesOn(elements, k)) && isOnReader(elements, k - 1);
    }

    /** "[remember] that", "[note] that". */
    private static boolean tells(Elements elements, int k) {
        boolean base = elements.isCueVerb(k) ? elements.isBase(k) : elements.sort(k) != AttributionWords.NONE;
        return base && (elements.is(k, WordKind.WORD) || elements.is(k, WordKind.PAPER));
    }

    /** "[ask] the port", "[check] the tide". */
    private static boolean asks(Elements elements, int k) {
        return isVerb(elements, k) || elements.isBase(k) && elements.takes(k, 'o');
    }

    /** "Before you go[,]", "It is wet, so when you go[,]": whether a clause or a phrase on the reader ends, in which nobody says anything. */
    private static boolean isOnReader(Elements elements, int end) {
        boolean opens = switch (elements.kind(0)) {
            case SUBORDINATOR, PREPOSITION, TO -> true;
            default -> false;
        };
        for (int j = end - 1; j > 0 && j > end - Elements.NEAR; j--) {
            boolean you = elements.is(j, WordKind.YOU);
            if (elements.isSaying(j)) {
                return false;
            }
            if (you && (elements.is(j - 1, WordKind.SUBORDINATOR) || elements.is(j - 1, WordKind.PREPOSITION))) {
                return true;
            }
            if (opens && (you || elements.fold(j) == YOUR)) {
                return true;
            }
        }
        return false;
    }

    /** "ask the port [for a chart]": whether more than a thing or a person stands behind a verb; no "If you go, warn the rangers, take one". */
    private static boolean goesOn(Elements elements, int k) {
        for (int end = k + 1; end < k + Elements.NEAR; end++) {
            switch (elements.kind(end)) {
                case PREPOSITION, TO, SUBORDINATOR, THAT -> {
                    return end > k + 1 && !elements.is(k + 1, WordKind.NAME);
                }
                default -> {
                    if (!elements.kind(end).isWord() && !elements.is(end, WordKind.NUMBER)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /** "But please also [keep] in mind": the element behind the words that may stand ahead of an order. */
    private static int start(Elements elements) {
        int k = 0;
        while (k < OPENING && OPENERS.has(elements.fold(k))) {
            k++;
        }
        return k;
    }

    /** "Get out, [says] Ann Lee". */
    private static boolean isInverted(Elements elements, int k) {
        return elements.is(k - 1, WordKind.COMMA) && isSomeone(elements.kind(k + 1));
    }

    /** "Get out, the under-30 generation [says]". */
    private static boolean isFinite(Elements elements, int k) {
        return elements.isSaying(k) && (elements.is(k, WordKind.VERB_S) || elements.is(k, WordKind.VERB_ED));
    }

    private static boolean isSomeone(WordKind kind) {
        return switch (kind) {
            case HE,
                    SHE,
                    THEY,
                    WE,
                    IT,
                    SPEAKER_I,
                    YOU,
                    WHO,
                    ANYONE,
                    NAME,
                    TITLE,
                    PERSON,
                    PERSONS,
                    BODY,
                    PAPER,
                    SEMICOLON -> true;
            default -> false;
        };
    }
}
