package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.ExceptedRemarks;
import dev.dateline.parser.quote.clause.FrontedParticiples;
import dev.dateline.parser.quote.clause.MadeClaims;
import dev.dateline.parser.quote.clause.Papers;
import dev.dateline.parser.quote.clause.RelativeClauses;
import dev.dateline.parser.quote.clause.SetOffAssents;
import dev.dateline.parser.quote.clause.WhatClauses;
import dev.dateline.parser.quote.clause.WithClauses;
import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.frame.AddedClaims;
import dev.dateline.parser.quote.frame.AsParticiples;
import dev.dateline.parser.quote.frame.CallsOnSomeone;
import dev.dateline.parser.quote.frame.Captions;
import dev.dateline.parser.quote.frame.CourtHearings;
import dev.dateline.parser.quote.frame.HeardSayings;
import dev.dateline.parser.quote.frame.MarkedNouns;
import dev.dateline.parser.quote.frame.OwnedMessages;
import dev.dateline.parser.quote.frame.Parentheses;
import dev.dateline.parser.quote.frame.PassiveQuotes;
import dev.dateline.parser.quote.frame.PlacedFigures;
import dev.dateline.parser.quote.frame.PolledIn;
import dev.dateline.parser.quote.frame.QuotedSaying;
import dev.dateline.parser.quote.frame.SharedThings;
import dev.dateline.parser.quote.frame.TopicsTold;
import dev.dateline.parser.quote.frame.UrgedThings;
import dev.dateline.parser.quote.frame.Wordings;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.sense.JudgedSubjects;
import dev.dateline.parser.quote.sense.SetPhrases;
import dev.dateline.parser.quote.unsaid.NegatedPassives;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What grammar alone says for a word being a cue; where one says nothing {@link NothingSaid} knows. */
final class CueGrammar {
    /** What leans to a word that grammar leaves no choice of. */
    private static final int SURE = 1000;

    /** How much the rules speak for what they read as a plain "says that". */
    private static final int PLAIN = 60;

    /** The same of a base form behind a plural, "the rules state that", and of what hands over to quoted words. */
    private static final int PLAIN_PLURAL = 160;

    /** How far behind a verb "that" may stand. */
    private static final int THAT_NEAR = 14;

    /** The lists of what leans by a list to being a cue. */
    private static final int LISTED = HeadWords.JUDGING
            | HeadWords.PLACING
            | HeadWords.SPEECH
            | HeadWords.URGING
            | HeadWords.SHARING
            | HeadWords.TELLING_OF;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final QuotedSaying saying;
    private final RelativeClauses relatives;
    private final JudgedSubjects judged;
    private final PassiveQuotes passives;
    private final SetPhrases set;
    private final AskedThings asked;
    private final AsParticiples confirmed;
    private final Papers papers;
    private final PassiveTellers tellers;
    private final CourtHearings courts;
    private final Wordings wordings;
    private final HeardSayings heard;
    private final MadeClaims made;
    private final Reserve reserve;

    CueGrammar(Workbench bench, QuotedSaying saying, RelativeClauses relatives) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.saying = saying;
        this.relatives = relatives;
        this.judged = new JudgedSubjects(phrases, elements);
        this.passives = new PassiveQuotes(bench.phrases(), bench.elements());
        this.set = new SetPhrases(bench.phrases(), bench.elements());
        this.asked = new AskedThings(phrases, elements);
        this.confirmed = new AsParticiples(phrases, elements);
        this.papers = new Papers(bench.phrases(), bench.elements());
        this.courts = new CourtHearings(phrases, elements);
        this.tellers = new PassiveTellers(phrases, elements);
        this.made = new MadeClaims(phrases, elements);
        this.wordings = new Wordings(elements);
        this.heard = new HeardSayings(phrases, elements);
        reserve = new Reserve(bench);
    }

    /** Whether the text reports so little that a word that hardly attributes says nothing. */
    boolean isReserved() {
        return reserve.isKept();
    }

    /** How much it leans to the word being a cue; below zero away from it. */
    int leaning(int k) {
        int i = elements.first(k);
        boolean sure = elements.isHead(k, LISTED) && isListed(k)
                || elements.isCueVerb(k) && isVerb(k)
                || AccordingTo.isSure(elements, i)
                || PolledIn.places(elements, k)
                || saying.at(i, i + 1, elements.to()) >= 0
                || (elements.quotes() ? handsOverMarked(k) : isSetApart(k))
                || teller(k) != PhraseSpan.NONE
                || isOwnedClaim(k)
                || asked.has(k);
        return sure ? SURE : plain(k);
    }

    /** "[backed] by unions", "her [advice]: leave", "[shared] that it was late": what needs a word of the head words’ lists. */
    private boolean isListed(int k) {
        return judged.has(k)
                || PlacedFigures.has(elements, k)
                || OwnedMessages.content(elements, k) > 0
                || UrgedThings.has(elements, k)
                || SharedThings.has(elements, k)
                || TopicsTold.of(phrases, elements, k) > 0;
    }

    /** "is said to have [asked]", "Lee [put] it so", "what Lee [said] was a plot": what needs a form of a cue verb. */
    private boolean isVerb(int k) {
        return elements.isSaying(k) && set.reputed(k) != PhraseSpan.NONE
                || elements.isBase(k) && heard.speaker(k) != PhraseSpan.NONE
                || elements.takes(k, 't') && isVerbOfClause(k)
                || relatives.subject(k) != PhraseSpan.NONE
                || relatives.isOrder(k)
                || wordings.as(k) > 0
                || CallsOnSomeone.has(phrases, elements, k);
    }

    /** The same of one that may have a clause behind it: "Emails [show] it was late". */
    private boolean isVerbOfClause(int k) {
        boolean participle = elements.isParticiple(k)
                && (AddedClaims.has(elements, k) || WithClauses.teller(elements, k) != PhraseSpan.NONE);
        return participle
                || papers.teller(k) != PhraseSpan.NONE
                || ExceptedRemarks.has(elements, k)
                || WhatClauses.isSaid(phrases, elements, k);
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

    /** "Lee’s [position] is that it is safe", "the port’s [goal] is to “row”": a noun that tells what somebody says or thinks, whose it is and what. */
    private boolean isOwnedClaim(int k) {
        boolean tells = elements.is(k + 2, WordKind.THAT)
                || elements.is(k + 2, WordKind.TO) && elements.is(k + 3, WordKind.QUOTATION);
        return elements.is(k + 1, WordKind.BE)
                && tells
                && elements.is(k - 1, WordKind.CLITIC)
                && (elements.is(k, WordKind.WORD) || elements.is(k, WordKind.PAPER))
                && elements.sort(k) != AttributionWords.NONE
                && k + 3 < elements.count();
    }

    /** "They [found] that:": what stands below. */
    private boolean opensList(int k) {
        return elements.is(k + 1, WordKind.THAT)
                && elements.is(k + 2, WordKind.COLON)
                && elements.first(k + 3) >= elements.to()
                && elements.isCueVerb(k);
    }

    /** Who says something in the passive, or thinks it of the subject, or is said to have said it; or {@link PhraseSpan#NONE}. */
    long agent(int k) {
        if (!elements.quotes() && NegatedPassives.has(elements, k)) {
            return PhraseSpan.NONE;
        }
        long agent = teller(k);
        agent = agent == PhraseSpan.NONE && judged.has(k) ? judged.agent(k) : agent;
        return agent == PhraseSpan.NONE ? set.reputed(k) : agent;
    }

    /** Who says something in the passive, or what somebody else makes known; or {@link PhraseSpan#NONE}. */
    private long teller(int k) {
        if (!elements.has(WordKind.BY)) {
            return made.maker(k); // most units
        }
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
        long subject = ends ? phrases.endingAt(elements, k - 1) : PhraseSpan.NONE;
        int quotation = elements.firstOf(subject) - 1;
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
        boolean that = elements.is(k + 1, WordKind.THAT) || SetOffAssents.that(elements, k) > 0;
        boolean plain = (quoted || that) && form.takes('t') && rules.cue(elements.first(k)) != null;
        return plain ? form.base() || quoted ? PLAIN_PLURAL : PLAIN : -reserve.of(k);
    }

    /** "writes [in a letter to the port that “…”]": what stands between a verb and "that" in front of quoted words is no clause. */
    private boolean isThatQuoted(int k) {
        if (!elements.quotes() || !elements.has(WordKind.THAT)) {
            return false;
        }
        for (int j = k + 1; j < elements.count() && j < k + THAT_NEAR; j++) {
            if (elements.is(j, WordKind.THAT)) {
                return elements.is(j + 1, WordKind.QUOTATION);
            }
            boolean verb = elements.isCueVerb(j) && !elements.is(j - 1, WordKind.PAPER); // "an article published"
            if (verb || elements.is(j, WordKind.COMMA) || elements.finite(j, j + 1) > 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word tells what others think of the subject: "is [backed] by unions". */
    boolean isJudged(int k) {
        return judged.has(k);
    }
}
