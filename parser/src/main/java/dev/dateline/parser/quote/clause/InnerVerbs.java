package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.frame.CourtHearings;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Verbs that attribute elsewhere, and here are a part of what the cue before them says: "said he had fled and [threatened] her". */
public final class InnerVerbs {
    private static final Phrases QUESTIONS = Phrases.of(InnerVerbs.class, "question-openers.txt");
    private static final int ASK = AttributionWords.sort("ask");

    private static final long ALSO = Tokens.fold("also");
    private static final long HAD = Tokens.fold("had");
    private static final long WHEN = Tokens.fold("when");

    /** How far in front of its verb a clause opens. */
    private static final int CLAUSE = 12;

    private final Elements elements;
    private final RelativeClauses relatives;
    private final ToldDeeds deeds;
    private final ToldSubjects subjects;
    private final InnerClauses clauses;
    private final CourtHearings courts;

    public InnerVerbs(NounPhrases phrases, Elements elements, RelativeClauses relatives) {
        this.elements = elements;
        this.relatives = relatives;
        this.deeds = new ToldDeeds(phrases, elements);
        this.subjects = new ToldSubjects(elements);
        this.clauses = new InnerClauses(phrases, elements);
        this.courts = new CourtHearings(phrases, elements);
    }

    /** Whether a word that may attribute is a part of what the last cue says. */
    public boolean isInside(int k, @Nullable Cue last) {
        return last != null
                && (isJoined(k, last)
                        || deeds.has(k, last)
                        || isInSecond(k, last)
                        || isAsked(k, last)
                        || isOfSubject(k, last)
                        || isOfObject(k, last)
                        || isPerfect(k, last)
                        || isAlso(k, last)
                        || isDoneNext(k, last)
                        || subjects.has(k, last)
                        || clauses.has(k, last)
                        || courts.isHeardDeed(k, last)
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
            if (!elements.kind(j).isWord() || elements.isAndBut(j)) {
                return false;
            }
        }
        return false;
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
            told = elements.isPast(j) ? elements.is(j + 1, WordKind.BY) : !opensClause(j);
        }
        return told;
    }

    /** "said the isle would join nations [calling] for a ban": a participle of those whom the verb of a clause that is told of concerns. */
    private boolean isOfObject(int k, Cue last) {
        boolean several = elements.is(k, WordKind.VERB_ING)
                && elements.is(k - 1, WordKind.PERSONS)
                && last.kind() == Cue.Kind.PLAIN
                && (last.takes('t') || elements.is(behind(last), WordKind.THAT));
        for (int j = k - 2; several && j >= behind(last) && j > k - CLAUSE; j--) {
            switch (elements.kind(j)) {
                case COMMA, SEMICOLON, COLON, DASH, QUOTATION, AND, BUT -> {
                    return false;
                }
                case MODAL, HAVE, BE, VERB_ED -> {
                    return j > behind(last) && j < k - 2;
                }
                default -> {
                    // a phrase that more is told of
                }
            }
        }
        return false;
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
        boolean also = elements.isBase(k)
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

    /** "urged Lund to “be brave” and [endorse] it": a base form that goes on with the infinitive in what a cue says. */
    private boolean isDoneNext(int k, Cue last) {
        boolean joined = elements.isBase(k)
                && elements.is(k, WordKind.WORD)
                && elements.isAndBut(k - 1)
                && !elements.isIrregularPast(k)
                && last.kind() == Cue.Kind.PLAIN
                && !elements.quotes(k, elements.count());
        for (int j = k - 2; joined && j > behind(last) && j > k - Elements.NEAR; j--) {
            switch (elements.kind(j)) {
                case TO -> {
                    return elements.kind(j + 1) == WordKind.QUOTATION;
                }
                case COMMA, SEMICOLON, COLON, DASH, MODAL, THAT, WHO, SUBORDINATOR -> {
                    return false;
                }
                default -> {}
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

    private int behind(Cue last) {
        return elements.at(Math.min(last.to(), elements.to()));
    }
}
