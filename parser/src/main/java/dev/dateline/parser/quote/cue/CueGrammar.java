package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.AccordingTo;
import dev.dateline.parser.quote.clause.AddedClaims;
import dev.dateline.parser.quote.clause.AnonymityTerms;
import dev.dateline.parser.quote.clause.AsParticiples;
import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.Assaults;
import dev.dateline.parser.quote.clause.Attributives;
import dev.dateline.parser.quote.clause.Callouts;
import dev.dateline.parser.quote.clause.CallsOnSomeone;
import dev.dateline.parser.quote.clause.Captions;
import dev.dateline.parser.quote.clause.ClauseResults;
import dev.dateline.parser.quote.clause.CourtHearings;
import dev.dateline.parser.quote.clause.CueNouns;
import dev.dateline.parser.quote.clause.Deeds;
import dev.dateline.parser.quote.clause.EmptySayings;
import dev.dateline.parser.quote.clause.FrontedParticiples;
import dev.dateline.parser.quote.clause.JudgedSubjects;
import dev.dateline.parser.quote.clause.MadeClaims;
import dev.dateline.parser.quote.clause.MarkedNouns;
import dev.dateline.parser.quote.clause.NamedThings;
import dev.dateline.parser.quote.clause.NounParticiples;
import dev.dateline.parser.quote.clause.Papers;
import dev.dateline.parser.quote.clause.Parentheses;
import dev.dateline.parser.quote.clause.PassiveQuotes;
import dev.dateline.parser.quote.clause.PhaseVerbs;
import dev.dateline.parser.quote.clause.PolledIn;
import dev.dateline.parser.quote.clause.QuotedSaying;
import dev.dateline.parser.quote.clause.ReceivedJudgements;
import dev.dateline.parser.quote.clause.ReducedClauses;
import dev.dateline.parser.quote.clause.RelativeClauses;
import dev.dateline.parser.quote.clause.SetOffClauses;
import dev.dateline.parser.quote.clause.SetPhrases;
import dev.dateline.parser.quote.clause.SharedThings;
import dev.dateline.parser.quote.clause.StatesFound;
import dev.dateline.parser.quote.clause.ThingSubjects;
import dev.dateline.parser.quote.clause.ThingsDone;
import dev.dateline.parser.quote.clause.TopicLabels;
import dev.dateline.parser.quote.clause.TopicsTold;
import dev.dateline.parser.quote.clause.Unsaid;
import dev.dateline.parser.quote.clause.UrgedThings;
import dev.dateline.parser.quote.clause.WhatClauses;
import dev.dateline.parser.quote.clause.WithClauses;
import dev.dateline.parser.quote.clause.Wordings;
import dev.dateline.parser.quote.grammar.IssuedPapers;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.PluralPersons;
import dev.dateline.parser.quote.phrase.SinglePersons;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.OtherSenses;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What grammar alone says for a word being a cue, and against it. */
final class CueGrammar {
    /** What leans to a word that grammar leaves no choice of. */
    private static final int SURE = 1000;

    /** How much the rules speak for what they read as a plain "says that". */
    private static final int PLAIN = 60;

    /** The same of a base form behind a plural, "the rules state that", and of what hands over to quoted words. */
    private static final int PLAIN_PLURAL = 160;

    private static final long WHEN = Tokens.fold("when");
    private static final long THAN = Tokens.fold("than");
    private static final long NEITHER = Tokens.fold("neither");
    private static final long NOR = Tokens.fold("nor");

    /** How far in front of a verb "neither" may stand. */
    private static final int DENIAL = 24;

    /** How far behind a verb "that" may stand. */
    private static final int THAT_NEAR = 14;

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final QuotedSaying saying;
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
    private final AsParticiples confirmed;
    private final Callouts callouts;
    private final Unsaid unsaid;
    private final AnonymityTerms anonymity;
    private final PluralPersons plurals;
    private final SinglePersons singles;
    private final Papers papers;
    private final PassiveTellers tellers;
    private final CourtHearings courts;
    private final ReceivedJudgements received;
    private final IssuedPapers issued;
    private final Wordings wordings;
    private final MadeClaims made;
    private final Reserve reserve;

    CueGrammar(Workbench bench, QuotedSaying saying, RelativeClauses relatives, ReducedClauses reduced) {
        this.narration = bench.narration();
        this.tokens = narration.tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.saying = saying;
        this.relatives = relatives;
        this.reduced = reduced;
        this.judged = new JudgedSubjects(phrases, elements);
        this.passives = new PassiveQuotes(bench.phrases(), bench.elements());
        this.apart = new SetOffClauses(elements);
        this.set = new SetPhrases(bench.phrases(), bench.elements());
        this.deeds = new Deeds(elements);
        this.empty = new EmptySayings(elements);
        this.things = new ThingsDone(elements);
        this.asked = new AskedThings(phrases, elements);
        this.phases = new PhaseVerbs(elements);
        this.attributives = new Attributives(elements);
        this.nouns = new CueNouns(elements);
        this.participles = new NounParticiples(elements);
        named = new NamedThings(narration, elements);
        this.results = new ClauseResults(elements);
        this.confirmed = new AsParticiples(phrases, elements);
        this.callouts = new Callouts(elements);
        this.unsaid = new Unsaid(elements);
        this.anonymity = new AnonymityTerms(elements);
        this.plurals = new PluralPersons(elements);
        this.singles = new SinglePersons(elements);
        this.papers = new Papers(bench.phrases(), bench.elements());
        this.courts = new CourtHearings(phrases, elements);
        this.tellers = new PassiveTellers(phrases, elements);
        this.received = new ReceivedJudgements(elements);
        this.made = new MadeClaims(phrases, elements);
        this.wordings = new Wordings(elements);
        this.issued = new IssuedPapers(phrases, elements, rules);
        reserve = new Reserve(bench);
    }

    /** Whether the text reports so little that a word that hardly attributes says nothing. */
    boolean isReserved() {
        return reserve.isKept();
    }

    /** How much it leans to the word being a cue; below zero away from it. */
    int leaning(int k) {
        int i = elements.first(k);
        boolean sure = judged.has(k)
                || AccordingTo.isPer(tokens, i, elements.from())
                || PolledIn.poll(elements, i) != PhraseSpan.NONE
                || CueHeads.isPlacing(elements, k)
                || saying.at(i, i + 1, elements.to()) >= 0
                || (elements.quotes() ? handsOverMarked(k) : isSetApart(k))
                || teller(k) != PhraseSpan.NONE
                || set.reputed(k) != PhraseSpan.NONE
                || relatives.subject(k) != PhraseSpan.NONE
                || relatives.isOrder(k)
                || papers.teller(k) != PhraseSpan.NONE
                || AddedClaims.has(elements, k)
                || AccordingTo.isView(elements, i)
                || wordings.as(k) > 0
                || UrgedThings.has(elements, k)
                || CallsOnSomeone.has(phrases, elements, k)
                || SharedThings.has(elements, k)
                || TopicsTold.of(phrases, elements, k) > 0
                || asked.has(k)
                || WithClauses.teller(elements, k) != PhraseSpan.NONE
                || WhatClauses.isSaid(phrases, elements, k);
        return sure ? SURE : plain(k);
    }

    /** "“I will never sail again,” Lee [laughs].", "with the caption “Late”": what leans to a word in a unit with quoted words. */
    private boolean handsOverMarked(int k) {
        return isBesideQuotation(k)
                || FrontedParticiples.isOfQuotation(elements, k)
                || MarkedNouns.has(elements, k)
                || Captions.quotation(elements, k) > 0;
    }

    /** "The court [heard] Lee had left", "The other, [admits] Lee, was late": the same in a unit without. */
    private boolean isSetApart(int k) {
        return courts.hearsClause(k) || Parentheses.has(phrases, elements, k) || opensList(k);
    }

    /** "They [found] that:": what stands below. */
    private boolean opensList(int k) {
        return elements.is(k + 1, WordKind.THAT)
                && elements.is(k + 2, WordKind.COLON)
                && elements.first(k + 3) >= elements.to()
                && elements.form(k) != Phrases.NONE;
    }

    /** "a seller [called] “N-Life”": a word that names in front of marks around a name. */
    private boolean isNameInMarks(int k) {
        int token = elements.first(k);
        return token + 1 < elements.to() && narration.isLooseMark(token + 1) && NamedPassages.isNaming(tokens, token);
    }

    /**
     * Whether a word of saying tells of nothing that was said.
     *
     * @param quotes whether the unit has quoted words
     */
    boolean isNothingSaid(int k, boolean quotes) {
        return (judged.isOnTopic(k) || isEmpty(k, quotes))
                && !judged.has(k)
                && wordings.as(k) < 0
                && !Parentheses.has(phrases, elements, k);
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
                || reduced.tells(k)
                || relatives.isMeeting(k)
                || issued.areHandedOver(k)
                || TopicLabels.has(elements, k)
                || passives.isDrawn(k)
                || apart.has(k)
                || set.has(k, quotes)
                || received.has(k, quotes)
                || deeds.has(k)
                || !quotes && empty.has(k)
                || StatesFound.has(elements, k)
                || Assaults.has(elements, k)
                || Parentheses.isAround(phrases, elements, k)
                || WithClauses.isBehindNoun(elements, k)
                || things.has(k)
                || ThingSubjects.has(elements, k)
                || phases.has(k)
                || asked.isCircumstance(k)
                || !quotes && callouts.has(k)
                || attributives.has(k)
                || participles.has(k)
                || results.has(k)
                || !quotes && nouns.has(k)
                || OtherSenses.has(tokens, elements.first(k), elements.to());
    }

    /** "he [allegedly] wrote", "the patch [notes] say": what a verb of saying in the past or present follows at once. */
    private boolean isBeforeVerb(int k) {
        boolean modifies = elements.is(k, WordKind.ADVERB) || elements.is(k, WordKind.VERB_S);
        boolean paper = elements.is(k, WordKind.PAPER)
                && (elements.isSaying(k + 1) && !elements.is(k + 1, WordKind.VERB_S)
                        || elements.form(k + 1) != Phrases.NONE
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
        long subject = left < 0 ? PhraseSpan.NONE : phrases.endingAt(elements.first(left), elements.from());
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

    /** Who says something in the passive, or thinks it of the subject, or is said to have said it; or {@link PhraseSpan#NONE}. */
    long agent(int k) {
        long agent = teller(k);
        agent = agent == PhraseSpan.NONE && judged.has(k) ? judged.agent(k) : agent;
        return agent == PhraseSpan.NONE ? set.reputed(k) : agent;
    }

    /** Who says something in the passive, or what somebody else makes known; or {@link PhraseSpan#NONE}. */
    private long teller(int k) {
        boolean by = elements.is(k + 1, WordKind.BY);
        long teller = passives.agent(k);
        teller = teller == PhraseSpan.NONE && by ? passives.announcer(k) : teller;
        teller = teller == PhraseSpan.NONE ? tellers.agent(k) : teller;
        teller = teller == PhraseSpan.NONE ? asked.agent(k) : teller;
        teller = teller == PhraseSpan.NONE ? made.maker(k) : teller;
        return teller == PhraseSpan.NONE && by ? confirmed.agent(k) : teller;
    }

    /** "“I will never sail again,” Lee [laughs].": one verb and its subject behind quoted words that a comma ends. */
    private boolean isBesideQuotation(int k) {
        return elements.is(k, WordKind.VERB_S) && isSaidBeside(k);
    }

    /** The same of a past, too: "“I will never sail again,” Lee [remembered].". */
    boolean isSaidBeside(int k) {
        if (k == 0 || !elements.is(0, WordKind.QUOTATION)) {
            return false;
        }
        boolean ends = elements.is(k + 1, WordKind.STOP) || elements.is(k + 1, WordKind.EDGE);
        long subject = ends ? phrases.endingAt(elements.first(k - 1), elements.from()) : PhraseSpan.NONE;
        int quotation = subject == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(subject)) - 1;
        int last = elements.first(quotation + 1) - 1;
        return quotation == 0 && (tokens.is(last - 1, ',') || tokens.is(last - 1, '!') || tokens.is(last - 1, '?'));
    }

    /** "The contract states that": a verb of saying, its subject in front and "that" behind, as the rules read them. */
    private int plain(int k) {
        int number = elements.form(k);
        if (number == Phrases.NONE) {
            return -reserve.of(k);
        }
        CueVerbs.Form form = CueVerbs.form(number);
        boolean quoted = isThatQuoted(k);
        boolean plain = (quoted || elements.is(k + 1, WordKind.THAT))
                && form.takes('t')
                && rules.cue(elements.first(k)) != null;
        return plain ? form.base() || quoted ? PLAIN_PLURAL : PLAIN : -reserve.of(k);
    }

    /** "writes [in a letter to the port that “…”]": what stands between a verb and "that" in front of quoted words is no clause. */
    private boolean isThatQuoted(int k) {
        if (!elements.quotes()) {
            return false;
        }
        for (int j = k + 1; j < elements.count() && j < k + THAT_NEAR; j++) {
            if (elements.is(j, WordKind.THAT)) {
                return elements.is(j + 1, WordKind.QUOTATION);
            }
            boolean verb =
                    elements.form(j) != Phrases.NONE && !elements.is(j - 1, WordKind.PAPER); // "an article published"
            if (verb || elements.is(j, WordKind.COMMA) || elements.finite(j, j + 1) > 0) {
                return false;
            }
        }
        return false;
    }

    /** "drew [criticism] for her haste": whether a word tells what others say of the subject, who need not be named. */
    boolean isReceived(int k) {
        return received.isGot(k);
    }

    /** Whether a word tells what others think of the subject: "is [backed] by unions". */
    boolean isJudged(int k) {
        return judged.has(k);
    }
}
