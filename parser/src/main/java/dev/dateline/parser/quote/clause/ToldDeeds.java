package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * What those do, or what is done to them, of whom the content of a cue tells: "Police said the man ran home and
 * [threatened] to burn it", "He said he went to the port and was [told] to wait".
 */
final class ToldDeeds {
    private static final int SEEM = AttributionWords.sort("seem");

    private static final long AFTER = Tokens.fold("after");

    /** How many words tell who somebody is, at most. */
    private static final int APPOSITION = 7;

    private final NounPhrases phrases;
    private final Elements elements;
    private final AskedThings asked;

    ToldDeeds(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
        this.asked = new AskedThings(phrases, elements);
    }

    /** Whether a word that may attribute is one in what the last cue says. */
    boolean has(int k, Cue last) {
        return isDeed(k, last)
                || isOfApposed(k, last)
                || isOfApposedInside(k, last)
                || isOffer(k, last)
                || isTold(k, last)
                || seems(k, last)
                || isBy(k, last)
                || isAfter(k, last)
                || isQuestioned(k, last);
    }

    /** "Police said the man ran home and [threatened] to burn it": a deed of whom the content is about, like the one before it. */
    private boolean isDeed(int k, Cue last) {
        int and = elements.beforeAdverb(k);
        if (!elements.is(and, WordKind.AND)
                || !elements.is(k, WordKind.VERB_ED)
                || elements.is(k + 1, WordKind.THAT)
                || !elements.isCueVerb(k)) {
            return false;
        }
        int behind = behindSomeone(last, k);
        int verb = overApposition(behind);
        return behind > 0
                && isDone(k, elements.is(behind - 1, WordKind.PERSONS))
                && elements.isPast(verb)
                && isOneClause(verb, and);
    }

    /** "Police said Ole Rask, a cook, [called] his wife": the verb of whom the content is about, behind who that is. */
    private boolean isOfApposed(int k, Cue last) {
        int behind = elements.is(elements.subjectEnd(k), WordKind.COMMA) ? behindSomeone(last, k) : -1;
        return behind > 0
                && elements.is(behind, WordKind.COMMA)
                && overApposition(behind) == elements.subjectEnd(k) + 1
                && elements.isPast(k);
    }

    /** "said it would show that the firm, Bex Build, [knew] it": the same in a clause with "that" inside of the content. */
    private boolean isOfApposedInside(int k, Cue last) {
        int close = elements.subjectEnd(k);
        if (!elements.is(close, WordKind.COMMA)
                || !elements.isPast(k)
                || last.kind() != Cue.Kind.PLAIN
                || !last.takes('t')) {
            return false;
        }
        int open = openPhrase(close);
        int that = openPhrase(open);
        return elements.is(open, WordKind.COMMA)
                && (elements.is(that, WordKind.THAT)
                        || ClauseEnds.opensReason(elements.fold(that)) && elements.verbs(behind(last), that, 1) > 0)
                && that >= behind(last)
                && that + 1 < open
                && open + 1 < close
                && isOneClause(behind(last), that);
    }

    /** What stands ahead of the words of a phrase in front of an element. */
    private int openPhrase(int end) {
        int k = end - 1;
        while (k > end - APPOSITION && isInPhrase(k)) {
            k--;
        }
        return k;
    }

    /** "a cook", "a mother of two". */
    private boolean isInPhrase(int k) {
        return elements.kind(k).isPhrase() || elements.is(k, WordKind.OF);
    }

    /** "said it had [offered] to pay": what those did who are told of, and who tell it themselves. */
    private boolean isOffer(int k, Cue last) {
        int subject = elements.subjectEnd(k);
        return elements.isCueVerb(k)
                && elements.is(subject, WordKind.IT)
                && subject == behind(last)
                && last.kind() == Cue.Kind.PLAIN
                && last.takes('t')
                && elements.is(k + 1, WordKind.TO)
                && elements.takes(k, 'i');
    }

    /** The element behind the persons of whom the content of a cue tells, or -1. */
    private int behindSomeone(Cue last, int k) {
        long subject = subject(last, k);
        int behind = elements.behind(subject);
        boolean someone = behind > 0
                && switch (elements.kind(behind - 1)) {
                    case NAME, PERSON, PERSONS -> true;
                    default -> false;
                };
        return someone ? behind : -1;
    }

    /** "threatened to burn it", "reported it to the police": a deed, and no words; of one person “him” is another. */
    private boolean isDone(int k, boolean several) {
        boolean object = elements.is(k + 1, WordKind.IT) || several && elements.is(k + 1, WordKind.OBJECT);
        boolean ends = object
                && switch (elements.kind(k + 2)) {
                    case EDGE, STOP, COMMA, PREPOSITION, AND -> true;
                    case TO -> elements.kind(k + 3).isPhrase();
                    default -> false;
                };
        return ends || elements.takes(k, 'i') && !elements.takes(k, 'o');
    }

    /** "a cook[, Ann Lee,] ran": behind who somebody is. */
    private int overApposition(int behind) {
        int comma = behind + 1;
        while (comma < behind + APPOSITION && isInPhrase(comma)) {
            comma++;
        }
        return elements.is(behind, WordKind.COMMA) && elements.is(comma, WordKind.COMMA) ? comma + 1 : behind;
    }

    /** "said she had been happy after [announcing] the sale": when something was of which the last cue tells. */
    private boolean isAfter(int k, Cue last) {
        boolean after = elements.is(k, WordKind.VERB_ING)
                && elements.fold(k - 1) == AFTER
                && last.kind() == Cue.Kind.PLAIN
                && !elements.is(k - 2, WordKind.COMMA)
                && !elements.quotes(k, elements.count());
        int low = behind(last);
        boolean clause = after && last.takes('t') && subject(last, k) != PhraseSpan.NONE;
        boolean one = k - low < Elements.NEAR;
        for (int j = low; after && one && j < k; j++) {
            clause |= elements.is(j, WordKind.THAT);
            one = switch (elements.kind(j)) {
                case COMMA, SEMICOLON, COLON, DASH, QUOTATION, BUT -> false;
                default -> true;
            };
        }
        return clause && one;
    }

    /** "He said he went to the port and was [told] to wait": what was done to whom the content is about. */
    private boolean isTold(int k, Cue last) {
        int and = elements.takes(k, 'o') ? elements.subjectEnd(k) : -1;
        return and > 0
                && elements.isAndBut(and)
                && (elements.isPassive(and, k) || and == k - 1 && isDoneTo(last, k))
                && subject(last, k) != PhraseSpan.NONE
                && isOneClause(behind(last), and);
    }

    /** "said she was mocked and [told] to leave", "were shouted at and [told]": a participle joined to one behind "be". */
    private boolean isDoneTo(Cue last, int k) {
        int done = k - 2 - Elements.bit(elements.is(k - 2, WordKind.PREPOSITION));
        boolean participle = elements.isPast(done);
        return participle
                && done > behind(last)
                && elements.isPassive(elements.subjectEnd(done), done)
                && (elements.is(k + 1, WordKind.TO) || elements.is(k + 1, WordKind.THAT));
    }

    /** "Officials said the fire was out but did not [seem] to be arson": how a thing looks of which they tell. */
    private boolean seems(int k, Cue last) {
        int but = elements.subjectEnd(k);
        boolean joined = elements.isAndBut(but) && elements.is(k + 1, WordKind.TO) && elements.sort(k) == SEEM;
        return joined && subject(last, k) != PhraseSpan.NONE && isOneClause(behind(last), but);
    }

    /** "said it could not wash its hands by [blaming] him": how something is done of which the last cue tells. */
    private boolean isBy(int k, Cue last) {
        return elements.is(k, WordKind.VERB_ING)
                && elements.is(k - 1, WordKind.BY)
                && last.takes('t')
                && elements.finite(behind(last), k) > 0
                && isOneClause(behind(last), k)
                && !elements.quotes(k, elements.count());
    }

    /** "said he had been [asked] about it": what was asked of whom the content is about. */
    private boolean isQuestioned(int k, Cue last) {
        return asked.has(k)
                && elements.isPassive(elements.subjectEnd(k), k)
                && subject(last, k) != PhraseSpan.NONE
                && isOneClause(behind(last), k);
    }

    /** Of whom the content of a cue tells, in front of an element: what stands behind the cue, "that" aside; or none. */
    private long subject(Cue last, int k) {
        int first = behind(last);
        first += Elements.bit(elements.is(first, WordKind.CALENDAR)); // "said Monday she was hurt"
        first += Elements.bit(elements.is(first, WordKind.THAT));
        boolean clause = last.kind() == Cue.Kind.PLAIN && last.takes('t') && first < k;
        return clause ? phrases.startingAt(elements, first) : PhraseSpan.NONE;
    }

    private boolean isOneClause(int from, int to) {
        for (int j = from; j < to; j++) {
            switch (elements.kind(j)) {
                case COMMA, SEMICOLON, COLON, DASH, QUOTATION, AND, BUT -> {
                    return false;
                }
                default -> {}
            }
        }
        return to - from < Elements.NEAR;
    }

    private int behind(Cue last) {
        return elements.at(Math.min(last.to(), elements.to()));
    }
}
