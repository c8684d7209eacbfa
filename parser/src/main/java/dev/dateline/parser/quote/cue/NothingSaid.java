package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.ReducedClauses;
import dev.dateline.parser.quote.clause.RelativeClauses;
import dev.dateline.parser.quote.clause.SetOffClauses;
import dev.dateline.parser.quote.clause.WithClauses;
import dev.dateline.parser.quote.deed.Assaults;
import dev.dateline.parser.quote.deed.Deeds;
import dev.dateline.parser.quote.deed.FallingFigures;
import dev.dateline.parser.quote.deed.StatesFound;
import dev.dateline.parser.quote.deed.ThingSubjects;
import dev.dateline.parser.quote.frame.HeardSayings;
import dev.dateline.parser.quote.frame.OwnedMessages;
import dev.dateline.parser.quote.frame.Parentheses;
import dev.dateline.parser.quote.frame.PassiveQuotes;
import dev.dateline.parser.quote.frame.SummedUp;
import dev.dateline.parser.quote.frame.Wordings;
import dev.dateline.parser.quote.grammar.IssuedPapers;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.PluralPersons;
import dev.dateline.parser.quote.phrase.SinglePersons;
import dev.dateline.parser.quote.sense.AnonymityTerms;
import dev.dateline.parser.quote.sense.Attributives;
import dev.dateline.parser.quote.sense.Callouts;
import dev.dateline.parser.quote.sense.ClauseResults;
import dev.dateline.parser.quote.sense.CueNouns;
import dev.dateline.parser.quote.sense.GoodReasons;
import dev.dateline.parser.quote.sense.JudgedSubjects;
import dev.dateline.parser.quote.sense.NamedThings;
import dev.dateline.parser.quote.sense.NounModifiers;
import dev.dateline.parser.quote.sense.NounParticiples;
import dev.dateline.parser.quote.sense.PhaseVerbs;
import dev.dateline.parser.quote.sense.ReceivedJudgements;
import dev.dateline.parser.quote.sense.SetPhrases;
import dev.dateline.parser.quote.sense.SpokenPapers;
import dev.dateline.parser.quote.sense.ThingsDone;
import dev.dateline.parser.quote.sense.TopicLabels;
import dev.dateline.parser.quote.unsaid.EmptySayings;
import dev.dateline.parser.quote.unsaid.Imperatives;
import dev.dateline.parser.quote.unsaid.Unsaid;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.OtherSenses;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Where a word of saying says nothing: "[denied] bail", "more than the navy had [announced]", "was [found] asleep". One class
 * after the other is asked for the sense in which it is no saying; a few senses in which it is one after all go over them.
 */
final class NothingSaid {
    /** How far in front of a verb "neither" may stand. */
    private static final int DENIAL = 24;

    private static final long WHEN = Tokens.fold("when");
    private static final long THAN = Tokens.fold("than");
    private static final long NEITHER = Tokens.fold("neither");
    private static final long NOR = Tokens.fold("nor");

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RelativeClauses relatives;
    private final ReducedClauses reduced;
    private final JudgedSubjects judged;
    private final PassiveQuotes passives;
    private final SetOffClauses apart;
    private final SetPhrases set;
    private final Deeds deeds;
    private final EmptySayings empty;
    private final ThingsDone things;
    private final AskedThings asked;
    private final PhaseVerbs phases;
    private final Attributives attributives;
    private final CueNouns nouns;
    private final NounParticiples participles;
    private final NamedThings named;
    private final ClauseResults results;
    private final Callouts callouts;
    private final Unsaid unsaid;
    private final AnonymityTerms anonymity;
    private final PluralPersons plurals;
    private final SinglePersons singles;
    private final ReceivedJudgements received;
    private final IssuedPapers issued;
    private final Wordings wordings;
    private final HeardSayings heard;

    NothingSaid(Workbench bench, RelativeClauses relatives) {
        narration = bench.narration();
        tokens = narration.tokens();
        phrases = bench.phrases();
        elements = bench.elements();
        this.relatives = relatives;
        reduced = new ReducedClauses(phrases, elements);
        judged = new JudgedSubjects(phrases, elements);
        passives = new PassiveQuotes(phrases, elements);
        apart = new SetOffClauses(elements);
        set = new SetPhrases(phrases, elements);
        deeds = new Deeds(elements);
        empty = new EmptySayings(elements);
        things = new ThingsDone(elements);
        asked = new AskedThings(phrases, elements);
        phases = new PhaseVerbs(elements);
        attributives = new Attributives(elements);
        nouns = new CueNouns(elements);
        participles = new NounParticiples(elements);
        named = new NamedThings(narration, elements);
        results = new ClauseResults(elements);
        callouts = new Callouts(elements);
        unsaid = new Unsaid(elements);
        anonymity = new AnonymityTerms(elements);
        plurals = new PluralPersons(elements);
        singles = new SinglePersons(elements);
        received = new ReceivedJudgements(elements);
        issued = new IssuedPapers(phrases, elements, bench.rules());
        wordings = new Wordings(elements);
        heard = new HeardSayings(phrases, elements);
    }

    /**
     * Whether a word of saying tells of nothing that was said.
     *
     * @param quotes whether the unit has quoted words
     */
    boolean has(int k, boolean quotes) {
        return (judged.isOnTopic(k) || isEmpty(k, quotes))
                && !judged.has(k)
                && wordings.as(k) < 0
                && (!Parentheses.has(phrases, elements, k) || !quotes && Imperatives.isBehindClause(elements, k));
    }

    private boolean isEmpty(int k, boolean quotes) {
        return unsaid.has(k, quotes)
                || plurals.has(k)
                || anonymity.has(k)
                || isCompared(k)
                || isBeforeVerb(k)
                || singles.has(k)
                || phrases.givesName(elements.first(k))
                || isNameInMarks(k)
                || named.has(k)
                || !quotes && isOwnedSubject(k)
                || OwnedMessages.isInHearer(elements, k)
                || OwnedMessages.isIdle(elements, k)
                || reduced.tells(k)
                || relatives.isMeeting(k)
                || issued.areHandedOver(k)
                || SpokenPapers.has(elements, k)
                || TopicLabels.has(elements, k)
                || passives.isDrawn(k)
                || apart.has(k)
                || set.has(k, quotes)
                || received.has(k, quotes)
                || deeds.has(k)
                || !quotes && empty.has(k)
                || SummedUp.isHow(elements, k)
                || heard.hears(k)
                || !quotes && heard.isUnheard(k)
                || StatesFound.has(elements, k)
                || Assaults.has(elements, k)
                || Parentheses.isAround(phrases, elements, k)
                || WithClauses.isBehindNoun(elements, k)
                || things.has(k)
                || ThingSubjects.has(elements, k)
                || FallingFigures.has(elements, k)
                || !quotes && (NounModifiers.has(elements, k) || GoodReasons.has(elements, k))
                || phases.has(k)
                || asked.isCircumstance(k)
                || !quotes && callouts.has(k)
                || attributives.has(k)
                || participles.has(k)
                || results.has(k)
                || !quotes && nouns.has(k)
                || OtherSenses.has(tokens, elements.first(k), elements.to());
    }

    /** "a seller [called] “N-Life”": a word that names in front of marks around a name. */
    private boolean isNameInMarks(int k) {
        int token = elements.first(k);
        return token + 1 < elements.to() && narration.isLooseMark(token + 1) && NamedPassages.isNaming(tokens, token);
    }

    /** "he [allegedly] wrote", "the patch [notes] say": what a verb of saying in the past or present follows at once. */
    private boolean isBeforeVerb(int k) {
        boolean modifies = elements.is(k, WordKind.ADVERB) || elements.is(k, WordKind.VERB_S);
        boolean paper = elements.is(k, WordKind.PAPER)
                && (elements.isSaying(k + 1) && !elements.is(k + 1, WordKind.VERB_S)
                        || elements.isCueVerb(k + 1)
                                && elements.is(k + 1, WordKind.VERB_S)
                                && elements.is(k + 2, WordKind.THAT)); // "the survey [report] indicates that"
        return paper || modifies && elements.isSaying(k + 1) && elements.kind(k + 1) != WordKind.NAME;
    }

    /** "Her [view] is shared", "Their [hope] has faded": something happens to what somebody says, which is told nowhere. */
    private boolean isOwnedSubject(int k) {
        boolean verb = elements.is(k + 1, WordKind.BE) || elements.is(k + 1, WordKind.HAVE);
        return k == 1
                && verb
                && elements.is(0, WordKind.POSSESSIVE)
                && OwnedMessages.content(elements, k) < 0
                && !elements.is(k + 2, WordKind.THAT)
                && !elements.is(k + 2, WordKind.TO);
    }

    /** "more than [the navy had announced]": what something is compared with is no content of its own. */
    private boolean isCompared(int k) {
        boolean ends = elements.anyIs(ListedWords.THAN)
                && switch (elements.kind(k + 1)) {
                    case EDGE, STOP, COMMA, CALENDAR, PREPOSITION, AND, BUT -> true;
                    default -> elements.fold(k + 1) == WHEN; // "later than Lee planned when"
                };
        int left = ends ? elements.subjectEnd(k) : -1;
        if (left > 0 && elements.fold(left) == THAN) {
            return true; // "sooner than expected"
        }
        long subject = phrases.endingAt(elements, left);
        int opens = subject == PhraseSpan.NONE ? elements.from() : PhraseSpan.from(subject);
        opens -= opens > elements.from() && tokens.isSpelled(opens - 1, "even") ? 1 : 0; // "than even Lee hoped"
        return opens > elements.from() && tokens.fold(opens - 1) == THAN && !tokens.isNumber(opens);
    }

    /** "Neither the port nor the line commented", "the port neither confirmed nor denied it": nothing is said. */
    boolean isDenied(int k) {
        if (!elements.anyIs(ListedWords.NEITHER)) {
            return false;
        }
        int low = Math.max(0, k - DENIAL);
        boolean nor = elements.fold(k - 1) == NOR;
        int last = elements.subjectEnd(k);
        for (int j = last; j >= low && (nor || !elements.kind(j).isVerb()); j--) {
            nor |= elements.fold(j) == NOR;
            if (nor && elements.fold(j) == NEITHER) {
                return true;
            }
        }
        return elements.fold(k - 1) == NEITHER && elements.fold(k + 1) == NOR;
    }
}
