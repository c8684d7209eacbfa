package dev.dateline.parser.quote.clause;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.frame.Wordings;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * A noun, a clause with "who" that no comma sets off, and the verb of the noun: "[An aide] who declined to be named
 * [said]". Behind the verb of the clause a second one can only be the noun’s.
 */
public final class RelativeClauses {
    /** How many elements such a clause has at most. */
    private static final int LONGEST = 24;

    /** How many elements the noun has that a sentence opens with: "The small bakers’ union". */
    private static final int SUBJECT = 6;

    private static final Phrases KNOWING = Phrases.of(RelativeClauses.class, "knowing-verbs.txt");

    private static final long EVEN = Tokens.fold("even");
    private static final long SAY = Tokens.fold("say");
    private static final long WHICH = Tokens.fold("which");
    private static final long THOSE = Tokens.fold("those");

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;
    private final Elements elements;
    private final SubjectPhrases subjects;

    public RelativeClauses(Narration narration, NounPhrases phrases, Elements elements) {
        this.tokens = narration.tokens();
        this.narration = narration;
        this.phrases = phrases;
        this.elements = elements;
        this.subjects = new SubjectPhrases(tokens);
    }

    /** The noun in front of the clause that ends at a verb of saying, or {@link PhraseSpan#NONE}. */
    public long subject(int k) {
        long known = known(k);
        if (known != PhraseSpan.NONE || !elements.isSaying(k)) {
            return known;
        }
        long met = met(k);
        met = met == PhraseSpan.NONE ? doneTo(k) : met;
        if (met != PhraseSpan.NONE) {
            return met;
        }
        boolean clause = elements.has(WordKind.WHO) || elements.has(WordKind.THAT);
        int who = clause && isFinite(k) ? who(k) : -1;
        long noun = who < 1 ? PhraseSpan.NONE : phrases.endingBefore(elements, who);
        return noun != PhraseSpan.NONE && tokens.fold(PhraseSpan.to(noun) - 1) != THOSE && opensClause(noun)
                ? noun
                : PhraseSpan.NONE;
    }

    /** "[Farmers] we spoke to say", "[everyone] I met with said": whom a clause without a pronoun tells of, in front of a verb of saying. */
    private long met(int k) {
        boolean stranded = k > 3
                && (elements.is(k - 1, WordKind.PREPOSITION) || elements.is(k - 1, WordKind.TO))
                && elements.isSaying(k)
                && elements.isHead(k - 2, HeadWords.MEETING);
        if (!stranded) {
            return PhraseSpan.NONE;
        }
        int subject = elements.subjectEnd(k - 2);
        boolean someone = switch (elements.kind(subject)) {
            case WE, SPEAKER_I, HE, SHE, THEY -> true;
            default -> false;
        };
        return someone && subject > 0 ? phrases.endingBefore(elements, subject) : PhraseSpan.NONE;
    }

    /** "[A farmer] I know says", "[a cook] we met put it so": whom somebody knows, right in front of a verb of saying. */
    private long known(int k) {
        boolean someone = k > 2
                && switch (elements.kind(k - 3)) {
                    case PERSON, PERSONS, ANYONE -> true;
                    default -> false;
                };
        boolean known = someone
                && KNOWING.has(elements.fold(k - 1))
                && (elements.isSaying(k) || Wordings.isVerb(elements, k))
                && switch (elements.kind(k - 2)) {
                    case WE, SPEAKER_I, HE, SHE, THEY -> true;
                    default -> false;
                };
        return known ? phrases.endingBefore(elements, k - 2) : PhraseSpan.NONE;
    }

    /** "[Rowers] that the Courier interviewed predicted it": to whom the subject of a clause with "that" did something, in front of a second past. */
    private long doneTo(int k) {
        if (!elements.is(k, WordKind.VERB_ED) || !elements.is(k - 1, WordKind.VERB_ED)) {
            return PhraseSpan.NONE;
        }
        int that = k - 2;
        while (that > k - SUBJECT && elements.kind(that).isPhrase()) {
            that--;
        }
        boolean someone = elements.is(that - 1, WordKind.PERSONS) || elements.is(that - 1, WordKind.VERB_S);
        return someone && that < k - 2 && elements.is(that, WordKind.THAT)
                ? phrases.endingBefore(elements, that)
                : PhraseSpan.NONE;
    }

    /** "Farmers we [spoke] to say", "a farmer I [know] says": whether a verb only tells whom the subject of the next one met. */
    public boolean isMeeting(int k) {
        return elements.isHead(k, HeadWords.MEETING) && met(k + 2) != PhraseSpan.NONE
                || known(k + 1) != PhraseSpan.NONE
                || isAcquaintance(k);
    }

    /** "People who [know] Ann Lee say": whether nobody but a person stands between a verb behind "who" and one of saying. */
    private boolean isAcquaintance(int k) {
        if (!elements.is(k - 1, WordKind.WHO)) {
            return false;
        }
        if (!elements.takes(k, 't')) {
            return !elements.is(k - 2, WordKind.COMMA) && isAttitude(k);
        }
        int verb = k + 1;
        while (elements.is(verb, WordKind.NAME) || elements.is(verb, WordKind.TITLE)) {
            verb++;
        }
        boolean him = verb == k + 1
                && (elements.is(verb, WordKind.OBJECT) || elements.is(verb, WordKind.POSSESSIVE)); // "know her say"
        return him ? elements.isSaying(verb + 1) : verb > k + 1 && elements.isSaying(verb);
    }

    /** "Those who [oppose] the dam argue that", "Bakers who [back] Lee say": what somebody is for or against, in front of a verb of saying. */
    private boolean isAttitude(int k) {
        long thing = phrases.startingAt(elements, k + 1);
        int end = elements.behind(thing) + 1;
        int verb = k + 2;
        while (verb < end && !tells(verb)) { // a noun phrase may run over "argue", which is a noun for all it knows
            verb++;
        }
        return verb <= end && tells(verb) && !elements.kind(verb - 1).isArticle();
    }

    /** "say", "argue that", "said": a verb with a clause behind it, no "asked by". */
    private boolean tells(int verb) {
        return elements.takes(verb, 't')
                && !elements.isParticiple(verb)
                && !elements.is(verb + 1, WordKind.BY)
                && !elements.is(verb + 1, WordKind.STOP)
                && !elements.is(verb + 1, WordKind.COMMA);
    }

    /** "[asked] Lee, who was late, to explain it": whether a verb says what a hearer is to do of whom a clause tells. */
    public boolean isOrder(int k) {
        return toDo(k) > 0;
    }

    /** The "to" behind such a clause, or -1. */
    private int toDo(int k) {
        boolean asks = elements.has(WordKind.WHO) && elements.takes(k, 'o') && isFinite(k);
        if (!asks) {
            return -1;
        }
        int open = elements.behind(phrases.startingAt(elements, k + 1));
        if (!elements.is(open, WordKind.COMMA) || !elements.is(open + 1, WordKind.WHO)) {
            return -1;
        }
        int close = open + 1;
        while (close < open + LONGEST && (elements.kind(close).isWord() || elements.is(close, WordKind.NUMBER))) {
            close++;
        }
        return elements.is(close, WordKind.COMMA) && elements.is(close + 1, WordKind.TO) ? close + 1 : -1;
    }

    /**
     * "said [he had met a cook] who [warned] that": whether a word of saying is the verb of a clause with "who" inside of what
     * the cue before it says, and nobody is quoted.
     */
    boolean isInside(int k, Cue last) {
        if (elements.is(k - 1, WordKind.TO) && toDo(elements.at(last.head())) == k - 1) {
            return true;
        }
        int who = elements.subjectEnd(k);
        int behind = elements.at(Math.min(last.to(), elements.to()));
        if (isInWhich(k, who, last)) {
            return elements.verbs(behind, who, 1) > 0;
        }
        if (!last.takes('t')
                || elements.quotes()
                || last.kind() != Cue.Kind.PLAIN
                || last.act() == Act.THOUGHT
                || !elements.is(who, WordKind.WHO)
                || elements.is(who - 1, WordKind.COMMA)) {
            return false;
        }
        boolean verb = elements.verbs(behind, who, 1) > 0;
        for (int j = who - 1; j >= behind; j--) {
            verb |= elements.isIrregularPast(j); // "said it came from a cook who"
            switch (elements.kind(j)) {
                case AND -> {
                    if (!elements.is(j + 1, WordKind.MODAL)) { // "said it hurts and may harm cooks who"
                        return false;
                    }
                }
                case COMMA, SEMICOLON, COLON, DASH, BUT -> {
                    return false;
                }
                default -> {}
            }
        }
        return verb;
    }

    /** "said it had a letter from the bank, [which cited] a leak": the same of a verb that quotes nobody, and of a thing. */
    private boolean isInWhich(int k, int which, Cue last) {
        return elements.isCueVerb(k)
                && !elements.takes(k, 'q')
                && elements.fold(which) == WHICH
                && elements.is(which - 1, WordKind.COMMA)
                && last.takes('t')
                && last.kind() == Cue.Kind.PLAIN
                && last.act() != Act.THOUGHT
                && !elements.quotes(k, elements.count());
    }

    /** Whether a word is sure to be no participle, "who met a lawyer [asked] to lead it", and no noun, "[reports]". */
    private boolean isFinite(int k) {
        if (elements.is(k, WordKind.VERB_ED)) {
            return !elements.is(k + 1, WordKind.TO) && !elements.is(k + 1, WordKind.BY);
        }
        boolean say = elements.fold(k) == SAY && !elements.is(k - 1, WordKind.ARTICLE);
        return say || Grammar.isReporting(tokens, elements.first(k)) || elements.is(k + 1, WordKind.THAT);
    }

    /** The element of the pronoun that opens a whole clause which ends in front of a verb, or -1. */
    private int who(int k) {
        int left = elements.subjectEnd(k);
        if (isPronoun(left)) {
            return -1; // "who knew he said"
        }
        int clauses = 1;
        int opener = opener(left);
        for (int j = left; j > 0 && j > k - LONGEST; j--) {
            switch (elements.kind(j)) {
                case WHO -> {
                    if (opener > j && verbs(j + 1, opener) > 1) {
                        return -1; // "who stole was jailed after a judge said"
                    }
                    return verbs(j + 1, left + 1) >= clauses && isVerb(j + 1) && !reports(j + 1, left) ? j : -1;
                }
                case COMMA, SEMICOLON, COLON, DASH, QUOTATION, BUT, OPEN, CLOSE -> {
                    return -1;
                }
                case AND -> {
                    if (j == left) {
                        return -1; // "who stood up and said"
                    }
                }
                case THAT -> {
                    if (tellsOf(j) && verbs(j + 1, left + 1) >= clauses) {
                        return reports(j + 1, left) ? -1 : j; // "Tenants that met with the mayor say"
                    }
                    clauses = 2;
                }
                case SUBORDINATOR, HE, SHE, THEY, WE, SPEAKER_I -> clauses = 2;
                default -> clauses = ClauseEnds.opensReason(elements.fold(j)) ? 2 : clauses;
            }
        }
        return -1;
    }

    /** "[after] a judge said": the word that opens the clause of a person right ahead of a verb, or -1. */
    private int opener(int left) {
        long person = phrases.endingAt(elements, left);
        int before = elements.firstOf(person) - 1;
        return before > 0 && ClauseEnds.opensReason(elements.fold(before)) && subjects.isPerson(person) ? before : -1;
    }

    /** "Tenants [that] met", "The union [that] represents cooks": whether the clause tells of the noun its sentence opens with. */
    private boolean tellsOf(int that) {
        boolean noun = switch (elements.kind(that - 1)) {
            case PERSONS -> true;
            case BODY, PERSON -> elements.is(0, WordKind.ARTICLE) && that <= SUBJECT;
            default -> false;
        };
        return noun && isVerb(that + 1);
    }

    private boolean isPronoun(int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, THEY, WE, IT, YOU, SPEAKER_I, WHO, ANYONE, THAT -> true;
            default -> false;
        };
    }

    /** How many words from one element to another are verbs. */
    private int verbs(int from, int to) {
        int count = 0;
        for (int k = from; k < to; k++) {
            boolean between = k > from && elements.kind(k - 1).isBetween(); // "had lost" counts once
            count += isVerb(k) && !between ? 1 : 0;
        }
        return count;
    }

    private boolean isVerb(int k) {
        return switch (elements.kind(k)) {
            case BE, MODAL, HAVE, NOT, VERB_ED, ADVERB -> true;
            case PAPER -> elements.is(k - 1, WordKind.WHO); // "who study it"
            case VERB_S, WORD -> opensRelative(k - 1) || elements.isIrregularPast(k);
            default -> false;
        };
    }

    private boolean opensRelative(int k) {
        return elements.is(k, WordKind.WHO) || elements.is(k, WordKind.THAT);
    }

    /** "who thinks [the mayor] said": whether the verb of the clause reports what a phrase in front of the last verb does. */
    private boolean reports(int verb, int left) {
        long phrase = elements.takes(verb, 't')
                ? phrases.startingAt(elements.behindForm(verb), elements.to())
                : PhraseSpan.NONE;
        return phrase != PhraseSpan.NONE && PhraseSpan.to(phrase) >= elements.first(left) + 1 && !hasThing(verb, left);
    }

    /** "answered [a phone listed] for Lee’s mother": whether a participle tells more of a thing; but "thinks a guard hired by Lee". */
    private boolean hasThing(int verb, int left) {
        int participle = elements.next(WordKind.VERB_ED, verb + 1, left);
        return participle < left && elements.is(participle - 1, WordKind.WORD) && !elements.is(verb + 1, WordKind.THAT);
    }

    private boolean opensClause(long noun) {
        int before = PhraseSpan.from(noun) - 1;
        boolean apposed = before > elements.from()
                && tokens.is(before, ',')
                && tokens.isCapitalized(before - 1); // "Lee, the cook who runs the mill said"
        return before < elements.from()
                || before == elements.from() && tokens.fold(before) == EVEN
                || narration.isQuoted(before)
                || tokens.is(before, ',') && !apposed
                || Grammar.isSubordinator(tokens, before)
                || elements.is(elements.at(before), WordKind.ADVERB);
    }
}
