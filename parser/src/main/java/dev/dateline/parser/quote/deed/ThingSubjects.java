package dev.dateline.parser.quote.deed;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Endings;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Things that say nothing, whatever verb stands behind them: "[Smoke] suggested a fire", "The [ball] found the net". */
public final class ThingSubjects {
    private static final Phrases THINGS = Phrases.of(ThingSubjects.class, "things-that-happen.txt");
    private static final Phrases LOOMING = Phrases.of(HeadWords.class, "looming-verbs.txt");
    private static final Phrases PROMISING = Phrases.of(ThingSubjects.class, "promising-verbs.txt");
    private static final Phrases SEEING = Phrases.of(HeadWords.class, "forms-of-see.txt");
    private static final Phrases PERIODS = Phrases.of(ThingSubjects.class, "periods.txt");
    private static final Phrases HARM = Phrases.of(ThingSubjects.class, "looming-things.txt");
    private static final Phrases FAVOR = Phrases.of(ThingSubjects.class, "forms-of-favor.txt");
    private static final Phrases FAVORING = Phrases.of(ThingSubjects.class, "things-that-favor.txt");
    private static final Phrases DOING = KindsOfThings.of("animal", "body", "dish", "happening", "machine", "plant");

    private static final int EVIDENCE = AttributionWords.sort("evidence-noun");
    private static final Phrases IMPLYING = Phrases.of(HeadWords.class, "implying-verbs.txt");
    private static final Endings TERMS = Endings.of(ThingSubjects.class, "endings-of-terms.txt");
    private static final long AS = Tokens.fold("as");
    private static final long REFERS = Tokens.fold("refers");
    private static final long WHICH = Tokens.fold("which");

    /** No phrase for a time has more elements: "The second half of the season". */
    private static final int TIME = 7;

    /** How far behind a verb a clause may begin, in elements. */
    private static final int NEAR = 12;

    private ThingSubjects() {}

    /** Whether the subject in front of a verb is such a thing, in a unit without quoted words. */
    public static boolean has(Elements elements, int k) {
        int subject = elements.subjectEnd(k);
        if (elements.isHead(k, HeadWords.OF_THING) && isOfThing(elements, subject, k)
                || promises(elements, subject, k)
                || favors(elements, subject, k)
                || elements.fold(k) == REFERS && isTerm(elements, subject, k)) {
            return true;
        }
        boolean thing = THINGS.has(elements.fold(subject));
        boolean doing = DOING.has(elements.fold(subject));
        if (!thing && !doing || subject < 0 || elements.quotes(0, elements.count()) || isOfAnother(elements, subject)) {
            return false;
        }
        boolean small = elements.tokens().isLowerCase(elements.first(subject));
        boolean opens = subject == 0 && !Grammar.isReporting(elements.tokens(), elements.first(k)); // "Storm said"
        return thing && (small || opens)
                || small
                        && doing
                        && elements.sort(k + 1) != EVIDENCE // "The app offers advice"
                        && !elements.isPassive(subject, k)
                        && !hasClause(elements, k);
    }

    /** Whether the subject is no one by what the verb tells of it, whatever else the sentence says. */
    private static boolean isOfThing(Elements elements, int subject, int k) {
        long verb = elements.fold(k);
        return elements.is(k + 1, WordKind.TO) && LOOMING.has(verb) && looms(elements, subject)
                || SEEING.has(verb) && isTime(elements, subject)
                || IMPLYING.has(verb) && isAllTold(elements, subject);
    }

    /** "The [rules] favor the old", "a [tax] that favors debt". */
    private static boolean favors(Elements elements, int subject, int k) {
        if (!FAVOR.has(elements.fold(k))) {
            return false;
        }
        int noun = elements.isRelativePronoun(subject) ? subject - 1 : subject;
        noun -= Elements.bit(elements.is(noun, WordKind.COMMA));
        return FAVORING.has(elements.fold(noun));
    }

    /** "[Tuesday] saw a fall", "This [year] has seen two floods"; but "Officials on Tuesday saw it", "Lee this year saw it". */
    private static boolean isTime(Elements elements, int subject) {
        if (!isPeriod(elements, subject)) {
            return false;
        }
        int before = subject - 1;
        while (before > subject - TIME && tellsWhich(elements, before)) {
            before--;
        }
        return switch (elements.kind(before)) {
            case EDGE, STOP, COMMA, SEMICOLON, DASH, OPEN, AND, BUT, THAT, SUBORDINATOR -> true;
            default -> elements.isSaying(before); // "Lee said last year saw a fall"
        };
    }

    /** "[Sweetness] refers to the taste", "[Inflation] refers to prices that rise"; but "Parity refers to it as a wreck". */
    private static boolean isTerm(Elements elements, int subject, int k) {
        boolean term = subject == 0 && TERMS.end(elements.tokens(), elements.first(subject));
        for (int j = k; term && j < elements.count(); j++) {
            term = elements.fold(j) != AS;
        }
        return term;
    }

    /** "The light went out[, which] suggests that it was cut"; but "a poll, which suggests". */
    private static boolean isAllTold(Elements elements, int subject) {
        return elements.fold(subject) == WHICH
                && elements.is(subject - 1, WordKind.COMMA)
                && switch (elements.kind(subject - 2)) {
                    case CALENDAR, ADVERB, VERB_ED, OBJECT, NUMBER -> true;
                    default -> false;
                };
    }

    private static boolean isPeriod(Elements elements, int k) {
        return elements.is(k, WordKind.CALENDAR)
                || elements.isListed(k, ListedWords.TIME_SPAN)
                || PERIODS.has(elements.fold(k));
    }

    /** "[This past] year", "[The second half of the] season". */
    private static boolean tellsWhich(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, DETERMINER, NUMBER, OF -> true;
            case WORD -> elements.kind(k - 1).isArticle() || isOfTime(elements, k);
            default -> isPeriod(elements, k) || isOfTime(elements, k);
        };
    }

    private static boolean isOfTime(Elements elements, int k) {
        return elements.isListed(k, ListedWords.OF_TIME);
    }

    /** "The [race] promised to be close": what a thing is likely to be. */
    private static boolean promises(Elements elements, int subject, int k) {
        return elements.is(k + 1, WordKind.TO)
                && elements.is(k + 2, WordKind.BE)
                && PROMISING.has(elements.fold(k))
                && looms(elements, subject);
    }

    /** "The [strike] threatens to close the port", "a [strike] that threatens to". */
    private static boolean looms(Elements elements, int subject) {
        int noun = elements.isRelativePronoun(subject) ? subject - 1 : subject;
        noun -= Elements.bit(elements.is(noun, WordKind.COMMA));
        return HARM.has(elements.fold(noun));
    }

    /** "the owner of [the horse]", "those in [the race]": another is the subject. */
    private static boolean isOfAnother(Elements elements, int subject) {
        int begin = subject;
        while (begin > Math.max(0, subject - Elements.NEAR)
                && elements.kind(begin - 1).isPhrase()
                && !elements.kind(begin).isArticle()) {
            begin--;
        }
        return begin > 0
                && switch (elements.kind(begin - 1)) {
                    case OF, PREPOSITION, TO, BY -> true;
                    default -> false;
                };
    }

    /** Whether a clause stands behind a verb: "the ship reported [that its engine failed]". */
    private static boolean hasClause(Elements elements, int k) {
        int end = k + 1;
        while (end < k + NEAR && !isPause(elements.kind(end))) {
            end++;
        }
        return elements.verbs(k + 1, end, 1) > 0
                || elements.is(k + 1, WordKind.TO)
                || elements.is(end, WordKind.THAT)
                || elements.is(end, WordKind.COLON);
    }

    private static boolean isPause(WordKind kind) {
        return switch (kind) {
            case EDGE, STOP, COMMA, SEMICOLON, AND, BUT, SUBORDINATOR, COLON, DASH, THAT, WHO -> true;
            default -> false;
        };
    }
}
