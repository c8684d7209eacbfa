package dev.dateline.parser.quote.content;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.deed.Gestures;
import dev.dateline.parser.quote.edge.ClosingComments;
import dev.dateline.parser.quote.edge.InsertedCues;
import dev.dateline.parser.quote.frame.HeardSayings;
import dev.dateline.parser.quote.frame.PassiveOrders;
import dev.dateline.parser.quote.frame.PassiveQuotes;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Judge.Side;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.AnonymityTerms;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which of the words ahead of a cue and behind it are attributed: those of each side, without what only looks so. */
final class AroundCue {
    /** How long a clause is on what somebody does in a pause. */
    private static final int CLAUSE = 14;

    private static final Phrases TIMES = Phrases.of(InsertedCues.class, "time-clause-openers.txt");
    private static final long AS = Tokens.fold("as");

    private final Narration narration;
    private final Elements elements;
    private final ContentLooks looks;
    private final SourcesAhead sources;
    private final ContentPronouns pronouns;
    private final Sides sides;
    private final WordsBesideCue words;
    private final PassiveQuotes passives;
    private final PassiveOrders orders;
    private final Gestures gestures;
    private final ContentsAhead fronts;
    private final ToldSources told;
    private final ClosingComments comments;
    private final NounAgents agents;
    private final InsertedCues inserted;
    private final HeardSayings heard;
    private final HeldThings held;

    AroundCue(
            Workbench bench,
            ContentLooks looks,
            ContentPronouns pronouns,
            Sides sides,
            WordsBesideCue words,
            ContentsAhead fronts) {
        this.narration = bench.narration();
        this.elements = bench.elements();
        this.looks = looks;
        sources = new SourcesAhead(bench.narration(), bench.elements(), looks);
        this.pronouns = pronouns;
        this.sides = sides;
        this.words = words;
        this.fronts = fronts;
        passives = new PassiveQuotes(bench.phrases(), bench.elements());
        orders = new PassiveOrders(bench.phrases(), bench.elements());
        gestures = new Gestures(bench.elements());
        told = new ToldSources(bench.elements(), looks);
        comments = new ClosingComments(bench.elements());
        agents = new NounAgents(bench.elements());
        inserted = new InsertedCues(bench.elements());
        heard = new HeardSayings(bench.phrases(), bench.elements());
        held = new HeldThings(bench.phrases(), bench.elements());
    }

    /** The words around a cue whose content stands on one side, or on both. */
    WordsAround of(Cue cue, @Nullable Cue next, int reach, Side side, long addressee) {
        WordsAround around = toldInPassive(chosen(cue, next, reach, side, addressee));
        around = withoutClosingWords(around);
        around = withoutPredicate(around);
        around = ofPassive(around);
        around = ahead(around);
        around = behind(around);
        return resumed(whole(around, addressee), addressee);
    }

    /** "is seen [as a fool] by many": what somebody is held to be, by whom a passive names; or {@link PhraseSpan#NONE}. */
    long heldByOthers(Cue cue) {
        return held.has(cue) ? held.heldByOthers(cue) : PhraseSpan.NONE;
    }

    /** "[The port] is considered [an asset]": both what is held to be something and what that is. */
    private WordsAround whole(WordsAround around, long addressee) {
        Cue cue = around.cue();
        if (around.isAhead() == around.isBehind() || !held.has(cue)) {
            return around;
        }
        if (around.isBehind()) {
            return around.withAhead(held.subject(cue, around.reach()));
        }
        long others = held.heldByOthers(cue);
        return around.withBehind(
                others == PhraseSpan.NONE ? words.behind(cue, around.next(), cue.end(addressee), addressee) : others);
    }

    /**
     * "“The brakes,” he says, wheeling it out, [“were late.”]", "“Paid,” he said when we met, [“is not sold.”]": quoted
     * words that go on behind what the speaker does, or when that was.
     */
    private WordsAround resumed(WordsAround around, long addressee) {
        int comma = elements.at(around.cue().end(addressee));
        boolean parted = !around.isBehind()
                && around.isAhead()
                && elements.is(elements.firstOf(around.ahead()), WordKind.QUOTATION)
                && (TIMES.has(elements.fold(comma))
                        || elements.is(comma, WordKind.COMMA)
                                && elements.is(comma + 1, WordKind.VERB_ING)
                                && !elements.is(comma + 2, WordKind.THAT)); // "she wrote, arguing that, “if it rains”"
        int quotation = comma + 2;
        while (parted && quotation < comma + CLAUSE && elements.kind(quotation).isWord()) {
            quotation++;
        }
        boolean goesOn = parted
                && elements.is(quotation, WordKind.COMMA)
                && elements.is(quotation + 1, WordKind.QUOTATION)
                && elements.tokens().isLowerCase(elements.first(quotation + 1) + 1);
        return goesOn
                ? around.withBehind(PhraseSpan.of(elements.first(quotation + 1), elements.first(quotation + 2)))
                : around;
    }

    /** The words on the sides that were chosen. */
    private WordsAround chosen(Cue cue, @Nullable Cue next, int reach, Side side, long addressee) {
        boolean isAhead = side == Side.BEFORE || side == Side.AROUND;
        long ahead = isAhead ? words.ahead(cue, reach) : PhraseSpan.NONE;
        ahead = ahead == PhraseSpan.NONE ? ahead : sources.withoutOffice(heard.withoutHearer(ahead, cue.source()), cue);
        boolean opens = ahead != PhraseSpan.NONE
                && (sources.isOffice(ahead, cue) || looks.isOpeningAdverb(ahead)); // "However, she said, it is late"
        ahead = opens ? PhraseSpan.NONE : ahead;
        boolean second = isAhead && words.isSecondPredicate(cue, next);
        boolean goesOn = second || isAhead && !sides.isApposed(cue) && words.goesOnBehind(cue, next);
        boolean relative = ahead != PhraseSpan.NONE
                && (pronouns.endsWithPronoun(ahead, cue) // "a valve, which she said was cheap"
                        || looks.endsWithThat(ahead, cue)); // "It eases a burden that many feel"
        ahead = relative ? PhraseSpan.NONE : ahead == PhraseSpan.NONE ? ahead : looks.withoutQuestion(ahead);
        boolean isBehind = opens || goesOn || relative || side == Side.BEHIND || side == Side.AROUND;
        Cue after = second ? null : next;
        long behind = isBehind ? words.behind(cue, after, cue.end(addressee), addressee) : PhraseSpan.NONE;
        return new WordsAround(cue, next, reach, ahead, behind, goesOn);
    }

    /** What a passive, or a noun with who says it behind "by", tells of: nothing else is attributed. */
    private WordsAround toldInPassive(WordsAround around) {
        long quoted = passives.content(around.cue());
        long ordered = quoted == PhraseSpan.NONE ? orders.content(around.cue()) : quoted;
        long named = ordered == PhraseSpan.NONE ? agents.content(around.cue()) : ordered;
        return named == PhraseSpan.NONE ? around : around.withBehind(named).withAhead(PhraseSpan.NONE);
    }

    /** "Twelve are missing, he said [late on Sunday]", "told them [on condition of anonymity]", "Two mines will close, he said, [in a blow to the town]". */
    private WordsAround withoutClosingWords(WordsAround around) {
        boolean closing = around.isBehind()
                && closes(around.cue(), around.reach())
                && (looks.isTime(around.behind())
                        || looks.isOccasion(around.behind())
                        || AnonymityTerms.open(elements, elements.firstOf(around.behind()))
                        || comments.holds(elements.at(around.cue().to()), elements.firstOf(around.behind())));
        return closing ? onlyAhead(around) : around;
    }

    /** "The move was condemned by Lee [in a letter]", "The sum reported by Lee [was wrong]", "The ban, hailed by Lee[, is new]". */
    private WordsAround withoutPredicate(WordsAround around) {
        Cue cue = around.cue();
        if (isSetOff(cue)) {
            return withoutAdverb(onlyAhead(around));
        }
        if (around.isBehind() && isShortForm(around)) {
            return isBy(cue) ? withoutAdverb(onlyAhead(around)) : around.withBehind(PhraseSpan.NONE);
        }
        boolean predicate = around.isBehind()
                && isBy(cue)
                && (looks.isVerbOfThing(around.behind(), cue)
                        || isPassive(cue) && looks.isBehindAgent(around.behind()));
        return predicate ? onlyAhead(around) : around;
    }

    /** "was backed by the Port Trade Council [(PTC), a club]": whether words begin with the letters of the source and end, or go on behind a comma. */
    private boolean isShortForm(WordsAround around) {
        int open = elements.firstOf(around.behind());
        int close = open + 2;
        return elements.is(open, WordKind.OPEN)
                && elements.overShortForm(close) == open - 1
                && PhraseSpan.to(around.cue().source()) == elements.first(open)
                && (close + 1 == elements.behind(around.behind()) || elements.is(close + 1, WordKind.COMMA));
    }

    /** "[The sale] was confirmed in a letter and comes a day after the fire": nothing behind where and when is told of a passive by nobody. */
    private WordsAround ofPassive(WordsAround around) {
        int first = elements.at(around.cue().to());
        boolean set = around.isAhead()
                && around.isBehind()
                && elements.is(first, WordKind.PREPOSITION)
                && elements.fold(first) != AS
                && PhraseSpan.from(around.behind()) == elements.first(first)
                && around.cue().source() == PhraseSpan.NONE
                && !elements.quotes()
                && isPassive(around.cue());
        return set ? around.withBehind(PhraseSpan.NONE) : around;
    }

    private WordsAround onlyAhead(WordsAround around) {
        WordsAround ahead = around.withBehind(PhraseSpan.NONE);
        return ahead.isAhead() ? ahead : ahead.withAhead(words.ahead(ahead.cue(), ahead.reach()));
    }

    /** The words ahead without those that lead to what is behind, or that are the cue's own subject. */
    private WordsAround ahead(WordsAround around) {
        Cue cue = around.cue();
        long behind = around.behind();
        if (!around.isAhead()) {
            return around;
        }
        long ahead = fronts.withoutJoint(around.ahead(), cue);
        if (ahead == PhraseSpan.NONE
                || fronts.isWhen(ahead, cue)
                || around.isBehind() && looks.isFronted(ahead, behind)) {
            return around.withAhead(PhraseSpan.NONE);
        }
        boolean told = around.isBehind()
                && cue.source() == PhraseSpan.NONE
                && isPassive(cue)
                && (looks.isTime(ahead) || isHearer(ahead, cue));
        if (told) {
            return around.withAhead(PhraseSpan.NONE); // "[In May], the firm was told to pay"
        }
        ahead = fronts.ofAgent(looks.withoutVerb(ahead, cue), cue);
        boolean subject = ahead != PhraseSpan.NONE
                && (sources.isBareSubject(ahead, behind, cue) // "He was ordered to pay"
                        || around.isBehind() && looks.isTold(ahead, behind, cue));
        return around.withAhead(subject ? PhraseSpan.NONE : ahead);
    }

    /** "In May, [Ole Rask] was told to pay": whether words are whom somebody told to do something, behind a comma. */
    private boolean isHearer(long ahead, Cue cue) {
        int first = elements.firstOf(ahead);
        return cue.takes('o')
                && elements.is(elements.at(cue.to()), WordKind.TO)
                && PhraseSpan.to(ahead) == cue.from()
                && elements.is(first - 1, WordKind.COMMA)
                && elements.verbs(first, elements.behind(ahead), 1) == 0;
    }

    /** One side alone where the other is an aside to it, or where both are about something else. */
    private WordsAround behind(WordsAround around) {
        if (!around.isBehind()) {
            return around;
        }
        int first = elements.firstOf(around.behind());
        boolean aside = around.isAhead()
                && (looks.isAside(around.ahead(), around.behind()) || gestures.follows(first, around.cue()));
        if (aside) {
            return around.withBehind(PhraseSpan.NONE); // "“It sank,” he said, using a word for it"
        }
        boolean leads = around.isAhead() && words.leadOn(around.ahead(), around.behind());
        WordsAround both = leads ? around.withAhead(PhraseSpan.NONE) : around;
        return isApart(both) ? both.withBehind(PhraseSpan.NONE) : both;
    }

    /** Whether the words behind a cue tell of it, of its source, or of something new. */
    private boolean isApart(WordsAround around) {
        Cue cue = around.cue();
        long behind = around.behind();
        return pronouns.isRelative(behind, cue)
                || !around.goesOn() && inserted.predicate(cue) < 0 && told.isMore(around.ahead(), behind, cue)
                || around.isAhead() && looks.isConjoined(behind, around.next());
    }

    /** Whether a cue can close off what stands before it: a pause or a quotation parts the two. */
    private boolean closes(Cue cue, int reach) {
        return cue.source() != PhraseSpan.NONE && cue.takes('q') && narration.isBehindPause(cue.start() - 1, reach);
    }

    /** "[condemned by Lee]": whether the source of a cue stands behind "by". */
    private boolean isBy(Cue cue) {
        int by = elements.at(cue.to());
        return elements.is(by, WordKind.BY) && PhraseSpan.from(cue.source()) == elements.first(by + 1);
    }

    /** "The ban, [hailed by Lee], is new": whether commas set off who thinks so of a thing. */
    private boolean isSetOff(Cue cue) {
        int first = elements.at(cue.head());
        first -= Elements.bit(elements.is(first - 1, WordKind.ADVERB));
        return isBy(cue)
                && (!cue.takes('t') || cue.act() == Act.THOUGHT) // "The sale, first reported by the Courier, is a sham"
                && elements.is(elements.at(cue.head()), WordKind.VERB_ED)
                && elements.is(first - 1, WordKind.COMMA)
                && elements.is(elements.behind(cue.source()), WordKind.COMMA);
    }

    /** "[The rise], widely expected by traders": ahead of the comma and how it is thought so. */
    private WordsAround withoutAdverb(WordsAround around) {
        int last = around.isAhead() ? elements.behind(around.ahead()) - 1 : -1;
        boolean adverb = elements.is(last, WordKind.ADVERB) && elements.is(last - 1, WordKind.COMMA);
        return adverb
                ? around.withAhead(PhraseSpan.of(PhraseSpan.from(around.ahead()), elements.first(last - 1)))
                : around;
    }

    private boolean isPassive(Cue cue) {
        int head = elements.at(cue.head());
        return elements.isPassive(elements.subjectEnd(head), head);
    }
}
