package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
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

    /** No more words stand ahead of an order: "But please also". */
    private static final int OPENING = 3;

    private static final long BEAR = Tokens.fold("bear");
    private static final long IN = Tokens.fold("in");
    private static final long KEEP = Tokens.fold("keep");
    private static final long MIND = Tokens.fold("mind");
    private static final long YOUR = Tokens.fold("your");

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
        boolean inverted = isSomeone(elements.kind(k + 1)) && elements.is(k - 1, WordKind.COMMA);
        if (k < verb || !opens(elements, verb) || inverted || isFinite(elements, k)) {
            return false;
        }
        for (int j = verb + 1; j < k; j++) {
            if (isSomeone(elements.kind(j))) {
                return false;
            }
        }
        return true;
    }

    /** "When you go, [remember] that it is wet", "As a novice, keep in [mind] that": advice behind what a sentence opens with. */
    public static boolean isAdvice(Elements elements, int k) {
        if (!elements.is(k + 1, WordKind.THAT)) {
            return false;
        }
        if (elements.fold(k) == MIND && elements.fold(k - 1) == IN) {
            long verb = elements.fold(k - 2);
            return (verb == KEEP || verb == BEAR) && opensOrder(elements, k - 2);
        }
        int form = elements.form(k);
        boolean base = form == Phrases.NONE
                ? elements.sort(k) != AttributionWords.NONE
                : CueVerbs.form(form).base();
        boolean verb = elements.is(k, WordKind.WORD) || elements.is(k, WordKind.PAPER); // "note"
        boolean order = base && verb && isPause(elements, k - 1);
        for (int j = k - 2; order && j > 0; j--) {
            if (elements.is(j, WordKind.YOU)) {
                return elements.is(j - 1, WordKind.SUBORDINATOR) || elements.is(j - 1, WordKind.PREPOSITION);
            }
        }
        return false;
    }

    /** "Before you go, [ask] the port for a chart": whether a verb tells the reader what to do behind what the reader does. */
    public static boolean isBehindClause(Elements elements, int k) {
        int form = elements.form(k);
        boolean order = isVerb(elements, k)
                || form != Phrases.NONE
                        && CueVerbs.form(form).base()
                        && CueVerbs.form(form).takes('o');
        if (!order || !elements.is(k - 1, WordKind.COMMA) || !opensClause(elements.kind(0))) {
            return false;
        }
        boolean reader = false;
        for (int j = 1; j < k; j++) {
            reader |= elements.is(j, WordKind.YOU) || elements.fold(j) == YOUR;
            if (elements.isSaying(j)) {
                return false;
            }
        }
        return reader && goesOn(elements, k);
    }

    private static boolean opensClause(WordKind kind) {
        return kind == WordKind.SUBORDINATOR || kind == WordKind.PREPOSITION || kind == WordKind.TO;
    }

    /** "ask the port [for a chart]", but no "If you go, warn the rangers, take one": whether more than a thing or a person stands behind a verb. */
    private static boolean goesOn(Elements elements, int k) {
        int end = k + 1;
        while (elements.kind(end).isWord() || elements.is(end, WordKind.NUMBER)) {
            switch (elements.kind(end)) {
                case PREPOSITION, TO, SUBORDINATOR, THAT -> {
                    return end > k + 1 && elements.kind(k + 1) != WordKind.NAME;
                }
                default -> end++;
            }
        }
        return false;
    }

    /** "[Keep] in mind", "As a novice, [keep] in mind", "So [keep] in mind"; but "They keep in mind". */
    private static boolean opensOrder(Elements elements, int verb) {
        int before = elements.is(verb - 1, WordKind.ADVERB) ? verb - 2 : verb - 1;
        return switch (elements.kind(before)) {
            case EDGE, COMMA, DASH, AND, BUT, SUBORDINATOR, STOP -> true;
            default -> false;
        };
    }

    private static boolean isPause(Elements elements, int k) {
        return elements.is(k, WordKind.COMMA) || elements.is(k, WordKind.DASH);
    }

    /** "But please also [keep] in mind": the element behind the words that may stand ahead of an order. */
    private static int start(Elements elements) {
        int k = 0;
        while (k < OPENING && OPENERS.has(elements.fold(k))) {
            k++;
        }
        return k;
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
