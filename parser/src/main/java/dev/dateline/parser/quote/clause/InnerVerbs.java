package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Verbs that attribute elsewhere, and here are a part of what the cue before them says: "said he had fled and [threatened] her". */
public final class InnerVerbs {
    private static final Phrases QUESTIONS = Phrases.of(InnerVerbs.class, "question-openers.txt");
    private static final int ASK = AttributionWords.sort("ask");
    private static final int SEEM = AttributionWords.sort("seem");

    private static final long ALSO = Tokens.fold("also");
    private static final long HAD = Tokens.fold("had");
    private static final long AFTER = Tokens.fold("after");
    private static final long WHEN = Tokens.fold("when");

    /** How many words tell who somebody is, at most. */
    private static final int APPOSITION = 7;

    /** How far in front of its verb a clause opens. */
    private static final int CLAUSE = 12;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RelativeClauses relatives;
    private final AskedThings asked;
    private final ToldSubjects subjects;
    private final InnerClauses clauses;

    public InnerVerbs(NounPhrases phrases, Elements elements, RelativeClauses relatives) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.relatives = relatives;
        this.asked = new AskedThings(phrases, elements);
        this.subjects = new ToldSubjects(elements);
        this.clauses = new InnerClauses(phrases, elements);
    }

    /** Whether a word that may attribute is a part of what the last cue says. */
    public boolean isInside(int k, @Nullable Cue last) {
        return last != null
                && (isJoined(k, last)
                        || isDeed(k, last)
                        || isOfApposed(k, last)
                        || isOfApposedInside(k, last)
                        || isOffer(k, last)
                        || isTold(k, last)
                        || seems(k, last)
                        || isBy(k, last)
                        || isAfter(k, last)
                        || isInSecond(k, last)
                        || isAsked(k, last)
                        || isQuestioned(k, last)
                        || isOfSubject(k, last)
                        || isPerfect(k, last)
                        || isAlso(k, last)
                        || subjects.has(k, last)
                        || clauses.has(k, last)
                        || relatives.isInside(k, last));
    }

    /** "that they pledged to meet and agreed to talk": a verb joined to one inside of what the last cue reports. */
    private boolean isJoined(int k, Cue last) {
        if (elements.kind(k - 1) != WordKind.AND || elements.kind(k) != WordKind.VERB_ED) {
            return false;
        }
        boolean verb = false;
        boolean that = false;
        int low = Math.max(behind(last), k - Elements.NEAR);
        for (int j = k - 2; j >= low; j--) {
            WordKind kind = elements.kind(j);
            if (kind == WordKind.COMMA || kind == WordKind.QUOTATION || kind == WordKind.SEMICOLON) {
                return false;
            }
            verb |= kind == WordKind.VERB_ED && elements.sort(j) != AttributionWords.NONE;
            that |= kind == WordKind.THAT;
        }
        return verb && that;
    }

    /** "Police said the man ran home and [threatened] to burn it": a deed of whom the content is about, like the one before it. */
    private boolean isDeed(int k, Cue last) {
        int form = elements.form(k);
        int and = elements.is(k - 1, WordKind.ADVERB) ? k - 2 : k - 1;
        if (!elements.is(and, WordKind.AND)
                || !elements.is(k, WordKind.VERB_ED)
                || elements.is(k + 1, WordKind.THAT)
                || form == Phrases.NONE) {
            return false;
        }
        int behind = behindSomeone(last, k);
        int verb = overApposition(behind);
        return behind > 0
                && isDone(k, CueVerbs.form(form), elements.is(behind - 1, WordKind.PERSONS))
                && isPast(verb)
                && isOneClause(verb, and);
    }

    /** "Police said Ole Rask, a cook, [called] his wife": the verb of whom the content is about, behind who that is. */
    private boolean isOfApposed(int k, Cue last) {
        int behind = elements.is(elements.subjectEnd(k), WordKind.COMMA) ? behindSomeone(last, k) : -1;
        return behind > 0
                && elements.is(behind, WordKind.COMMA)
                && overApposition(behind) == elements.subjectEnd(k) + 1
                && isPast(k);
    }

    /** "said it would show that the firm, Bex Build, [knew] it": the same in a clause with "that" inside of the content. */
    private boolean isOfApposedInside(int k, Cue last) {
        int close = elements.subjectEnd(k);
        if (!elements.is(close, WordKind.COMMA) || !isPast(k) || last.kind() != Cue.Kind.PLAIN || !last.takes('t')) {
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
        int form = elements.form(k);
        return form != Phrases.NONE
                && elements.is(subject, WordKind.IT)
                && subject == behind(last)
                && last.kind() == Cue.Kind.PLAIN
                && last.takes('t')
                && elements.is(k + 1, WordKind.TO)
                && CueVerbs.form(form).takes('i');
    }

    private boolean isPast(int verb) {
        return elements.is(verb, WordKind.VERB_ED) || Grammar.isIrregularPast(tokens, elements.first(verb));
    }

    /** The element behind the persons of whom the content of a cue tells, or -1. */
    private int behindSomeone(Cue last, int k) {
        long subject = subject(last, k);
        int behind = subject == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.to(subject));
        boolean someone = behind > 0
                && switch (elements.kind(behind - 1)) {
                    case NAME, PERSON, PERSONS -> true;
                    default -> false;
                };
        return someone ? behind : -1;
    }

    /** "threatened to burn it", "reported it to the police": a deed, and no words; of one person “him” is another. */
    private boolean isDone(int k, CueVerbs.Form form, boolean several) {
        boolean object = elements.is(k + 1, WordKind.IT) || several && elements.is(k + 1, WordKind.OBJECT);
        boolean ends = object
                && switch (elements.kind(k + 2)) {
                    case EDGE, STOP, COMMA, PREPOSITION, AND -> true;
                    case TO -> elements.kind(k + 3).isPhrase();
                    default -> false;
                };
        return ends || form.takes('i') && !form.takes('o');
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
        int form = elements.form(k);
        int and = form == Phrases.NONE || !CueVerbs.form(form).takes('o') ? -1 : elements.subjectEnd(k);
        return and > 0
                && (elements.is(and, WordKind.AND) || elements.is(and, WordKind.BUT))
                && (elements.isPassive(and, k) || and == k - 1 && isDoneTo(last, k))
                && subject(last, k) != PhraseSpan.NONE
                && isOneClause(behind(last), and);
    }

    /** "said she was mocked and [told] to leave", "were shouted at and [told]": a participle joined to one behind "be". */
    private boolean isDoneTo(Cue last, int k) {
        int done = k - 2 - Elements.bit(elements.is(k - 2, WordKind.PREPOSITION));
        boolean participle =
                elements.is(done, WordKind.VERB_ED) || Grammar.isIrregularPast(tokens, elements.first(done));
        return participle
                && done > behind(last)
                && elements.isPassive(elements.subjectEnd(done), done)
                && (elements.is(k + 1, WordKind.TO) || elements.is(k + 1, WordKind.THAT));
    }

    /** "Officials said the fire was out but did not [seem] to be arson": how a thing looks of which they tell. */
    private boolean seems(int k, Cue last) {
        int but = elements.subjectEnd(k);
        boolean joined = (elements.is(but, WordKind.AND) || elements.is(but, WordKind.BUT))
                && elements.is(k + 1, WordKind.TO)
                && elements.sort(k) == SEEM;
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

    /** "argued that Lee was kind and that the bank [denied] him a loan": a verb in the second clause of what is said. */
    private boolean isInSecond(int k, Cue last) {
        boolean clause = last.takes('t') || elements.is(behind(last), WordKind.THAT);
        if (!clause || elements.quotes(k, elements.count())) {
            return false;
        }
        int that = k - 1;
        while (that > k - CLAUSE && elements.kind(that).isWord() && !elements.is(that, WordKind.THAT)) {
            that--;
        }
        int low = behind(last);
        boolean second = elements.is(that, WordKind.THAT) && elements.is(that - 1, WordKind.AND) && that - 1 > low;
        boolean told = second && elements.verbs(low, that - 1, 1) > 0;
        for (int j = low; second && !told && j < low + CLAUSE && j < that - 1; j++) {
            told = elements.is(j, WordKind.THAT);
        }
        return told;
    }

    /** "asked her whether anyone had [said] sorry": the verb of a question. */
    private boolean isAsked(int k, Cue last) {
        int low = behind(last);
        int left = elements.subjectEnd(k);
        if (elements.sort(elements.at(last.head())) != ASK || elements.quotes(k, elements.count())) {
            return false;
        }
        for (int j = left; j >= low && j > left - CLAUSE; j--) {
            boolean when = elements.fold(j) == WHEN && j <= low + 1; // "asked him [when]"
            if (when || QUESTIONS.has(elements.fold(j))) {
                return elements.verbs(low, j, 1) == 0 && !elements.quotes(low, j);
            }
            if (!elements.kind(j).isWord() || elements.is(j, WordKind.AND) || elements.is(j, WordKind.BUT)) {
                return false;
            }
        }
        return false;
    }

    /** "said he had been [asked] about it": what was asked of whom the content is about. */
    private boolean isQuestioned(int k, Cue last) {
        return asked.has(k)
                && elements.isPassive(elements.subjectEnd(k), k)
                && subject(last, k) != PhraseSpan.NONE
                && isOneClause(behind(last), k);
    }

    /** "said that words by Lee [calling] for a ban are wrong": a participle of what a clause with "that" tells of, ahead of its verb. */
    private boolean isOfSubject(int k, Cue last) {
        int that = behind(last);
        boolean told = elements.is(k, WordKind.VERB_ING)
                && last.kind() == Cue.Kind.PLAIN
                && elements.is(that, WordKind.THAT)
                && k - that < CLAUSE
                && elements.subjectEnd(k) == k - 1
                && !elements.quotes(that, k);
        for (int j = that + 1; told && j < k; j++) {
            told = isPast(j) ? elements.is(j + 1, WordKind.BY) : !opensClause(j);
        }
        return told;
    }

    private boolean opensClause(int k) {
        return switch (elements.kind(k)) {
            case COMMA, SEMICOLON, COLON, DASH, BE, MODAL, HAVE, NOT, AND, BUT, SUBORDINATOR, HE, SHE, THEY, WE, IT ->
                true;
            default -> elements.is(k, WordKind.VERB_S) && elements.isSaying(k);
        };
    }

    /** "said forms had been sent, and that twelve had [responded].": what was over as the one before it was, and says nothing. */
    private boolean isPerfect(int k, Cue last) {
        int left = elements.subjectEnd(k);
        boolean bare = last.takes('t')
                && last.kind() == Cue.Kind.PLAIN
                && elements.is(k, WordKind.VERB_ED)
                && elements.fold(left + 1) == HAD
                && ends(k + 1)
                && !elements.quotes();
        for (int j = left; bare && j > behind(last) && j > left - Elements.NEAR; j--) {
            if (elements.fold(j) == HAD) {
                return true;
            }
        }
        return false;
    }

    /** "says they will see the pier, but also [appreciate] it": a base form that only goes with "will", as who says so is one. */
    private boolean isAlso(int k, Cue last) {
        int form = elements.form(k);
        boolean also = form != Phrases.NONE
                && CueVerbs.form(form).base()
                && elements.is(k, WordKind.WORD)
                && elements.fold(k - 1) == ALSO
                && (elements.is(k - 2, WordKind.BUT) || elements.is(k - 2, WordKind.AND))
                && last.takes('t')
                && elements.is(elements.at(last.head()), WordKind.VERB_S)
                && !elements.quotes();
        for (int j = k - 2; also && j > behind(last) && j > k - Elements.NEAR; j--) {
            if (elements.is(j, WordKind.MODAL)) {
                return true;
            }
        }
        return false;
    }

    /** "had responded.", "had responded positively.": whether a clause ends here, an adverb aside. */
    private boolean ends(int k) {
        return switch (elements.kind(elements.is(k, WordKind.ADVERB) ? k + 1 : k)) {
            case STOP, EDGE, SEMICOLON -> true;
            default -> false;
        };
    }

    /** Of whom the content of a cue tells, in front of an element: what stands behind the cue, "that" aside; or none. */
    private long subject(Cue last, int k) {
        int first = behind(last);
        first += Elements.bit(elements.is(first, WordKind.CALENDAR)); // "said Monday she was hurt"
        first += Elements.bit(elements.is(first, WordKind.THAT));
        boolean clause = last.kind() == Cue.Kind.PLAIN && last.takes('t') && first < k;
        return clause ? phrases.startingAt(elements.first(first), elements.to()) : PhraseSpan.NONE;
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
