package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Verbs that attribute words beside them, "“It is late,” he continued", and else tell that something begins, goes on or is
 * tried: "the port [continues] to grow", "he [began] his day in a barn", "as they [try] to leave".
 */
public final class PhaseVerbs {
    private static final Phrases TRYING = Phrases.of(PhaseVerbs.class, "trying-words.txt");
    private static final Phrases GOING = Phrases.of(PhaseVerbs.class, "going-verbs.txt");
    private static final long BACK = Tokens.fold("back");
    private static final Phrases TURNING = Phrases.of(PhaseVerbs.class, "verbs-of-turning-to.txt");
    private static final long IN = Tokens.fold("in");
    private static final long ON = Tokens.fold("on");
    private static final long SAY = Tokens.fold("say");
    private static final long TRY = Tokens.fold("try");

    /** How far behind such a verb a participle may stand that has the quoted words, not the verb. */
    private static final int NEAR = 6;

    /** How far behind what is tried a word that attributes may stand. */
    private static final int SOON = 4;

    private final Elements elements;

    public PhaseVerbs(Elements elements) {
        this.elements = elements;
    }

    /** Whether a verb only tells that something begins or goes on. */
    public boolean has(int k) {
        return isTrying(k)
                || isOnward(k)
                || isToSay(k)
                || elements.isHead(k, HeadWords.PHASE)
                        && switch (elements.kind(k + 1)) {
                            case VERB_ING -> true;
                            case TO ->
                                elements.sort(k + 3) == AttributionWords.NONE // but "[continued] to beat back claims"
                                        || elements.fold(k + 3) == BACK && elements.is(k + 4, WordKind.TO);
                            case CALENDAR -> !isSomeone(elements.subjectEnd(k)); // "The fair [began] May 3"
                            case ARTICLE, POSSESSIVE, PREPOSITION -> elements.quotes() ? isParted(k) : !isSaying(k + 2);
                            default -> false;
                        };
    }

    /** "[went] on to receive a prize": what came next, and no words. */
    private boolean isOnward(int k) {
        return elements.fold(k + 1) == ON
                && elements.is(k + 2, WordKind.TO)
                && GOING.has(elements.fold(k))
                && elements.sort(k + 3) == AttributionWords.NONE
                && !elements.isCueVerb(k + 3)
                && !elements.quotes();
    }

    /** "[intervened] to say that it was void", "[went] on to warn that": what somebody does only to say what the next verb has. */
    private boolean isToSay(int k) {
        int to = elements.fold(k + 1) == ON || elements.fold(k + 1) == IN ? k + 2 : k + 1;
        return elements.is(to, WordKind.TO)
                && elements.takes(to + 1, 't')
                && (GOING.has(elements.fold(k))
                        ? to > k + 1 && elements.fold(to + 1) != SAY
                        : TURNING.has(elements.fold(k)))
                && switch (elements.kind(to + 2)) {
                    case THAT, SUBORDINATOR, HE, SHE, THEY, IT, WE, ARTICLE, POSSESSIVE, NAME, QUOTATION -> true;
                    default -> false;
                };
    }

    /** "[continued] his scathing remarks": something that is said begins or goes on. */
    private boolean isSaying(int element) {
        int noun = element;
        while (noun < element + NEAR
                && elements.kind(noun).isPhrase()
                && elements.sort(noun) == AttributionWords.NONE) {
            noun++;
        }
        return elements.kind(noun).isPhrase() && elements.sort(noun) != AttributionWords.NONE;
    }

    private boolean isSomeone(int element) {
        return switch (elements.kind(element)) {
            case HE, SHE, THEY, WE, SPEAKER_I, WHO, NAME, PERSON, PERSONS -> true;
            default -> false;
        };
    }

    /** "[tries] to": whether it is a word for trying, whatever is tried. */
    public boolean isOfTrying(int k) {
        return elements.is(k + 1, WordKind.TO) && TRYING.has(elements.fold(k));
    }

    /** "as they [try] to leave", "is [poised] to win"; but "[try] to explain it", "is [trying] to win". */
    private boolean isTrying(int k) {
        if (!isOfTrying(k)) {
            return false;
        }
        boolean told = elements.isCueVerb(k + 2) && elements.is(k + 3, WordKind.SUBORDINATOR);
        return told && !elements.quotes() // "[tries] to explain how"
                || !(elements.is(k, WordKind.VERB_ING) && elements.is(elements.subjectEnd(k) + 1, WordKind.BE))
                        && elements.sort(k + 2) == AttributionWords.NONE
                        && (elements.fold(k) == TRY || !isSayingNear(k + 3) && !elements.quotes());
    }

    /** "tried to [walk back his comments]": a word that attributes follows soon. */
    private boolean isSayingNear(int begin) {
        for (int j = begin; j < begin + SOON && !isEnd(j); j++) {
            if (elements.sort(j) != AttributionWords.NONE) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int element) {
        return switch (elements.kind(element)) {
            case EDGE, STOP, COMMA, SEMICOLON, AND, BUT, SUBORDINATOR -> true;
            default -> false;
        };
    }

    /** "[began] the winter insisting that “…”": another verb has the quoted words. */
    private boolean isParted(int k) {
        for (int j = k + 2; j < k + NEAR; j++) {
            if (elements.is(j, WordKind.VERB_ING) && elements.isCueVerb(j)) {
                return true;
            }
        }
        return false;
    }
}
