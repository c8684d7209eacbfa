package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Set;

/**
 * Deeds of which nothing but where, when, how long and to whom is told: "[spoke] at a rally", "[argued] in the street",
 * "[laughed] and left".
 */
public final class PlacedDeeds {
    private static final Phrases SETTINGS = Phrases.of(PlacedDeeds.class, "setting-prepositions.txt");
    private static final Phrases THINGS =
            KindsOfThings.of("animal", "building", "dish", "ground", "machine", "plant", "sport", "thing");
    private static final Phrases AIR = Phrases.of(PlacedDeeds.class, "air-nouns.txt");
    private static final Phrases APPROXIMATIONS = Phrases.of(Shares.class, "approximations.txt");
    private static final Phrases TOPICS = Phrases.of(PlacedDeeds.class, "topic-prepositions.txt");

    /** The longest phrase that is looked at, in elements. */
    private static final int LONGEST = 12;

    /** How far behind "on" the noun stands of where one is heard: "on the latest weekly episode". */
    private static final int AIRED = 5;

    private static final long AGAINST = Tokens.fold("against");
    private static final long CONDITION = Tokens.fold("condition");
    private static final long FOR = Tokens.fold("for");
    private static final long ON = Tokens.fold("on");
    private static final long OVER = Tokens.fold("over");

    private final Elements elements;
    private final Doers doers;

    PlacedDeeds(Elements elements, Doers doers) {
        this.elements = elements;
        this.doers = doers;
    }

    /** Whether a verb that takes such objects has nothing of what was said behind it. */
    boolean has(int k, Set<DeedObject> objects) {
        return isSomewhere(k, objects)
                || objects.contains(DeedObject.SIDE) && isOnSide(k)
                || (objects.contains(DeedObject.SETTING) || objects.contains(DeedObject.GESTURE))
                        && !elements.quotes(0, elements.count())
                        && opens(k)
                        && (objects.contains(DeedObject.SETTING) && isSetApart(k)
                                || objects.contains(DeedObject.GESTURE) && isGesture(k));
    }

    /** Whether nothing stands in front of a verb but its subject: no "it was late, she [wrote] in May", "Late, she [wrote] in May". */
    private boolean opens(int k) {
        for (int i = 0; i < k; i++) {
            if (elements.is(i, WordKind.COMMA)) {
                return false;
            }
        }
        return elements.verbs(0, k, 1) == 0;
    }

    /** "[argued] in the street and left", "[argued] for two hours": a setting, and no clause behind it; but "argued in court it was late". */
    private boolean isSetApart(int k) {
        int next = elements.is(k + 1, WordKind.ADVERB) ? k + 2 : k + 1;
        int end = next;
        while (end < next + LONGEST && !isPause(end)) {
            end++;
        }
        boolean set = SETTINGS.has(elements.fold(next))
                || elements.fold(next) == FOR && isTime(next + 1, end)
                || elements.is(next, WordKind.TO) && isToSomeone(next);
        return set && elements.verbs(next, end, 1) == 0 && !isTold(next) || isOnThing(next, end);
    }

    /** "[testified] for the prosecution", "[testified] against Lee"; but "testified for the first time that it was late". */
    private boolean isOnSide(int k) {
        return (elements.fold(k + 1) == FOR || elements.fold(k + 1) == AGAINST) && !isTold(k + 1);
    }

    /** "[argued] on the bus", "[cried] over the harbour": what somebody can be on or over. */
    private boolean isOnThing(int begin, int end) {
        long preposition = elements.fold(begin);
        return end > begin + 1
                && (preposition == ON || preposition == OVER)
                && elements.verbs(begin, end, 1) == 0
                && THINGS.has(elements.fold(end - 1));
    }

    private boolean isTime(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (elements.isListed(i, ListedWords.TIME_SPAN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is said or to be done comes later: "wrote in May, her diary tells, [that] it rained", "[about] the rain". */
    private boolean isTold(int begin) {
        for (int i = begin; i < begin + LONGEST && !elements.is(i, WordKind.STOP) && !opensParticiple(i); i++) {
            boolean order = elements.is(i, WordKind.TO) && !elements.kind(i + 1).isArticle() && !doers.isSomeone(i + 1);
            boolean topic = i > begin && TOPICS.has(elements.fold(i)) && !elements.is(i + 1, WordKind.CALENDAR);
            boolean sorted = i == begin + 1 && elements.sort(i) != AttributionWords.NONE; // "in [favour] of"
            if (order || topic || sorted || elements.is(i, WordKind.THAT) || elements.is(i, WordKind.COLON)) {
                return true;
            }
        }
        return false;
    }

    /** "wrote to the council[, asking] it to leave": what a participle tells is its own. */
    private boolean opensParticiple(int k) {
        return elements.is(k, WordKind.COMMA)
                && elements.is(k + 1, WordKind.VERB_ING)
                && elements.sort(k + 1) != AttributionWords.NONE;
    }

    private boolean isPause(int k) {
        return switch (elements.kind(k)) {
            case EDGE, STOP, COMMA, SEMICOLON, AND, BUT, SUBORDINATOR, COLON, DASH -> true;
            default -> false;
        };
    }

    /** "[laughed] and left": what somebody did next stands right behind. */
    private boolean isGesture(int k) {
        return elements.is(k + 1, WordKind.AND)
                && switch (elements.kind(k + 2)) {
                    case VERB_ED, WORD, VERB_S -> true;
                    default -> false;
                };
    }

    /** "[spoke] at a rally", "[campaigned] Friday in Orlo": where, when and to whom, but not of what. */
    private boolean isSomewhere(int k, Set<DeedObject> objects) {
        boolean more = objects.contains(DeedObject.SETTING_AND_MORE);
        if (!more && !objects.contains(DeedObject.HEARER)) {
            return false; // most deeds
        }
        int next = elements.is(k + 1, WordKind.ADVERB) ? k + 2 : k + 1;
        boolean day = elements.is(next, WordKind.CALENDAR)
                || elements.fold(next) == ON && elements.is(next + 1, WordKind.CALENDAR); // "voted on Sunday"
        int last = timeEnd(next);
        boolean there = more && (day || SETTINGS.has(elements.fold(next)) || isOnAir(next) || last >= 0)
                || objects.contains(DeedObject.HEARER) && isToSomeone(next);
        for (int i = Math.max(next, last) + 1; there && i < next + LONGEST && !elements.is(i, WordKind.COMMA); i++) {
            there = !elements.is(i, WordKind.THAT)
                    && (!elements.is(i, WordKind.TO)
                            || elements.kind(i + 1).isArticle()
                            || isToName(i, next)) // "voted Friday [to] close it"
                    && (i > next + 1 || elements.sort(i) == AttributionWords.NONE) // "in [favour] of"
                    && (!TOPICS.has(elements.fold(i))
                            || elements.is(i + 1, WordKind.CALENDAR)
                            || isOnAir(i)
                            || isOnTerm(i));
        }
        return there;
    }

    /** "spoke for more than 30 [minutes]", "spoke for an [hour]": the last element of how long somebody speaks, or -1. */
    private int timeEnd(int k) {
        if (elements.fold(k) != FOR) {
            return -1;
        }
        int about = APPROXIMATIONS.longest(elements.tokens(), elements.first(k + 1), elements.to());
        int noun = k + 1 + (about == Phrases.NONE ? 0 : APPROXIMATIONS.length(about));
        while (noun < k + LONGEST && isCount(noun)) {
            noun++;
        }
        return noun > k + 1 && elements.isListed(noun, ListedWords.TIME_SPAN) ? noun : -1;
    }

    /** "[30]", "[an] hour", "[two]". */
    private boolean isCount(int k) {
        return elements.is(k, WordKind.NUMBER) || elements.kind(k).isArticle() || Numerals.has(elements.fold(k));
    }

    /** "spoke with Lee [on] the latest episode": where one is heard, and not what one speaks about. */
    private boolean isOnAir(int on) {
        int noun = on + 1;
        while (noun < on + AIRED
                && (elements.kind(noun).isPhrase() || elements.is(noun, WordKind.ADVERB)) // "her weekly show"
                && !AIR.has(elements.fold(noun))) {
            noun++;
        }
        return elements.fold(on) == ON && AIR.has(elements.fold(noun));
    }

    /** "spoke to the Ledger [on condition] that he not be named". */
    private boolean isOnTerm(int on) {
        int noun = elements.kind(on + 1).isArticle() ? on + 2 : on + 1;
        return elements.fold(on) == ON && elements.fold(noun) == CONDITION;
    }

    /** "spoke to the Ledger in May and [to] Ida Holm"; but "apologised to the clerks and to Ida Holm for the noise". */
    private boolean isToName(int to, int first) {
        boolean name = elements.is(to, WordKind.TO) && elements.is(to + 1, WordKind.NAME);
        for (int i = to; name && i < first + LONGEST; i++) {
            name = elements.fold(i) != FOR;
        }
        return name;
    }

    private boolean isToSomeone(int element) {
        return elements.is(element, WordKind.TO)
                && (elements.is(element + 1, WordKind.DETERMINER) // "spoke to [this] reporter"
                                && (doers.isSomeone(element + 2) || elements.is(element + 2, WordKind.PAPER))
                        || elements.kind(element + 1).isArticle()
                        || elements.is(element + 1, WordKind.NUMBER)
                        || Numerals.has(elements.fold(element + 1)) // "talked to [six] others"
                        || doers.isSomeone(element + 1)
                        || elements.is(element + 1, WordKind.OBJECT));
    }
}
