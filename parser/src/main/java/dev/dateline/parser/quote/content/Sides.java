package dev.dateline.parser.quote.content;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.BareRelatives;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.clause.FrontedParticiples;
import dev.dateline.parser.quote.clause.WhatClauses;
import dev.dateline.parser.quote.clause.WithClauses;
import dev.dateline.parser.quote.cue.Accused;
import dev.dateline.parser.quote.cue.PlacedCues;
import dev.dateline.parser.quote.edge.InsertedCues;
import dev.dateline.parser.quote.frame.QuotedSaying;
import dev.dateline.parser.quote.frame.SummedUp;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.grammar.IssuedPapers;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.Judge.Question;
import dev.dateline.parser.quote.judge.Judge.Side;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** On which side of its cue a content stands: where grammar leaves no choice, and what the judge says elsewhere. */
final class Sides {
    /** How many elements an office has, at most, with its comma. */
    private static final int OFFICE = 10;

    private static final Phrases OPENERS = Phrases.of(Sides.class, "inner-openers.txt");
    private static final long FOR = Tokens.fold("for");
    private static final long WHICH = Tokens.fold("which");

    private static final Side[] ALL = Side.values();
    private static final long SAID = Tokens.fold("said");
    private static final long DESCRIBED = Tokens.fold("described");
    private static final long AS = Tokens.fold("as");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final OnlyAhead closed;
    private final Circumstances circumstances;
    private final PlacedCues placed;
    private final FrontedParticiples fronted;
    private final BareRelatives bare;
    private final Accused accused;
    private final AskedThings asked;
    private final QuotedSaying saying;
    private final ColonCues colons;
    private final Judge judge;
    private final Candidates candidates;
    private final SideFeatures features;
    private final InsertedCues inserted;

    Sides(Workbench bench, Circumstances circumstances) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        closed = new OnlyAhead(elements);
        this.circumstances = circumstances;
        this.placed = new PlacedCues(bench);
        this.fronted = new FrontedParticiples(elements);
        this.bare = new BareRelatives(elements);
        this.accused = new Accused(bench);
        this.asked = new AskedThings(phrases, elements);
        this.saying = new QuotedSaying(tokens, phrases, elements);
        this.colons = new ColonCues(elements, new Clauses(phrases, elements));
        this.inserted = new InsertedCues(elements);
        this.judge = bench.judge();
        this.candidates = bench.candidates();
        this.features = new SideFeatures(tokens, elements, bench.rules());
    }

    /**
     * The side of the content.
     *
     * @param next the cue behind it in the unit
     * @param reach how far ahead a content may begin
     */
    Side of(Cue cue, @Nullable Cue next, int reach) {
        int head = elements.at(cue.head());
        boolean whom = accused.has(head) && elements.at(cue.to()) < elements.count();
        if (whom || isOfWho(cue) || asked.has(head)) {
            return Side.BEHIND;
        }
        if (QuotedSaying.ends(cue, tokens)) {
            boolean quoted = elements.quotes(elements.at(reach), elements.at(cue.start())) || saying.closes(cue, reach);
            return quoted && !elements.quotes(elements.at(cue.to()), elements.count()) ? Side.BEFORE : Side.BEHIND;
        }
        boolean summed = SummedUp.verb(elements, elements.at(cue.start())) > elements.at(reach);
        boolean told = cue.start() > reach && (isApposed(cue) || closed.has(cue, reach));
        if (summed || told || placed.closes(cue)) {
            return Side.BEFORE;
        }
        if (isOnlyBehind(cue, reach)) {
            return Side.BEHIND;
        }
        if (colons.isBetween(cue, reach)) {
            return Side.AROUND;
        }
        if (isBehindOffice(cue)) {
            return elements.quotes(elements.at(cue.to()), elements.count()) ? Side.AROUND : Side.BEFORE;
        }
        if (next == null && isWhere(cue, reach)) {
            return Side.BEHIND;
        }
        boolean passive = cue.start() > reach && inserted.isInsideClause(cue);
        if (passive
                || next == null
                        && (inserted.isBeforeDash(cue, elements.at(reach))
                                || inserted.isInsideCleft(cue)
                                || inserted.isBeforeManner(cue, elements.at(reach)))) {
            return Side.AROUND;
        }
        return judged(cue, next, reach);
    }

    /** Whether what is said can stand nowhere but behind a cue, by the clause that it is in. */
    private boolean isOnlyBehind(Cue cue, int reach) {
        return fronted.isAhead(cue, reach)
                || bare.isAround(cue)
                || bare.isOfPlace(cue)
                || isCalledSo(cue)
                || inserted.isAhead(cue, elements.at(reach))
                || isBehindRelative(cue, reach)
                || isToldBy(cue)
                || WithClauses.hasContentBehind(elements, elements.at(cue.head()))
                || WithClauses.isSupposed(elements, elements.at(cue.head()))
                || isTold(cue)
                || isToldByAgent(cue)
                || isDescribed(cue)
                || isOfWhat(cue)
                || isBehindLabel(cue)
                || isBehindReason(cue, reach)
                || isConceded(cue)
                || ApposedOwners.areAhead(elements, cue, reach)
                || isBehindStop(cue);
    }

    /** "“It is late.” [He added], “We stay.”": behind a full stop inside of marks a sentence begins, and its words are in the next ones. */
    private boolean isBehindStop(Cue cue) {
        int subject = elements.firstOf(cue.source());
        int pause = elements.at(cue.to());
        return subject > 0
                && cue.kind() == Cue.Kind.PLAIN
                && elements.is(subject - 1, WordKind.QUOTATION)
                && tokens.is(elements.first(subject) - 2, '.')
                && PhraseSpan.from(cue.source()) < cue.from()
                && (elements.is(pause, WordKind.COMMA) || elements.is(pause, WordKind.COLON))
                && elements.is(pause + 1, WordKind.QUOTATION);
    }

    private Side judged(Cue cue, @Nullable Cue next, int reach) {
        int behind = cue.end(circumstances.addressee(cue, elements.to()));
        candidates.clear(elements.from(), elements.to());
        features.read(cue, next, reach, Math.max(reach, cue.start()), behind);
        boolean clause = opensClause(elements.at(cue.start()) - 1);
        boolean ahead = cue.start() > reach && !clause;
        boolean rest = behind < elements.to() && !(clause && elements.is(elements.at(behind), WordKind.DASH));
        for (Side side : ALL) {
            if (isPossible(side, ahead, rest, next == null)) {
                features.describe(candidates.add(side.ordinal()), side);
            }
        }
        Side side = ALL[(int) candidates.value(judge.choose(Question.SIDE, cue.head(), candidates))];
        if (side == Side.BEHIND && next == null && inserted.isBeforeParticiple(cue, elements.at(reach))) {
            return Side.AROUND;
        }
        return side == Side.AROUND && IssuedPapers.isTold(tokens, cue.head()) ? Side.BEHIND : side;
    }

    /** "“It is late,” the mayor, [Ann Lee, said] on Friday, “and we stay.”": a name behind an office and words in marks. */
    private boolean isBehindOffice(Cue cue) {
        int subject = elements.firstOf(cue.source());
        boolean apposed = cue.kind() == Cue.Kind.PLAIN
                && cue.takes('q')
                && elements.is(subject - 1, WordKind.COMMA)
                && elements.is(subject, WordKind.NAME)
                && elements.is(elements.behind(cue.source()), WordKind.COMMA);
        int office = subject - 2;
        while (apposed && office > subject - OFFICE && isOfOffice(elements.kind(office))) {
            office--;
        }
        return apposed
                && elements.is(office, WordKind.QUOTATION)
                && elements.kind(office + 1).isArticle()
                && tokens.is(elements.first(office + 1) - 2, ',');
    }

    private static boolean isOfOffice(WordKind kind) {
        return kind.isPhrase() || kind == WordKind.OF || kind == WordKind.PREPOSITION;
    }

    /** "[The union] that represents cooks said": between a source that nothing stands ahead of and its cue a clause tells of it. */
    private boolean isBehindRelative(Cue cue, int reach) {
        int that = elements.behind(cue.source());
        return that > 0
                && PhraseSpan.from(cue.source()) == reach
                && elements.is(that, WordKind.THAT)
                && elements.first(that + 1) < cue.from()
                && elements.at(cue.to()) < elements.count();
    }

    /** "Lee, [who] testified on Monday, left": of a clause with "who" nothing stands ahead. */
    private boolean isOfWho(Cue cue) {
        int who = elements.firstOf(cue.source());
        return who > 0
                && cue.kind() == Cue.Kind.PLAIN
                && elements.is(who, WordKind.WHO)
                && PhraseSpan.to(cue.source()) == cue.from()
                && elements.is(who - 1, WordKind.COMMA)
                && elements.at(cue.to()) < elements.count();
    }

    /** "It was late [before] Lee announced it", "a debate [in which] Lee asked": nothing that is said ends with such a word. */
    private boolean opensClause(int k) {
        boolean which = elements.fold(k) == WHICH
                && elements.is(k - 1, WordKind.PREPOSITION)
                && elements.fold(k - 1) != FOR; // "a slip for which she apologized"
        return which || isOpener(elements, k);
    }

    /** Whether a word opens a clause within a sentence and ends none. */
    static boolean isOpener(Elements elements, int k) {
        return elements.is(k, WordKind.SUBORDINATOR) && OPENERS.has(elements.fold(k));
    }

    /** "The court was told Lee had left": behind the passive and its subject, which the unit opens with, is what was told. */
    private boolean isTold(Cue cue) {
        if (cue.source() != PhraseSpan.NONE || !cue.takes('o')) {
            return false;
        }
        int k = elements.at(cue.head());
        int left = elements.subjectEnd(k);
        boolean passive = left >= 0
                && elements.isPassive(left, k)
                && (elements.is(elements.at(cue.to()), WordKind.TO) // "Guests were told [to] wait"
                        || elements.verbs(elements.at(cue.to()), elements.count(), 1) > 0);
        long subject = passive ? phrases.endingAt(elements, left) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && PhraseSpan.from(subject) == elements.from();
    }

    /** "Lee was [pressed] by cooks to leave": behind who told is what was told. */
    private boolean isToldByAgent(Cue cue) {
        int k = elements.at(cue.head());
        return cue.source() != PhraseSpan.NONE
                && PhraseSpan.from(cue.source()) == cue.to() + 1
                && elements.is(elements.at(cue.to()), WordKind.BY)
                && elements.is(elements.behind(cue.source()), WordKind.TO)
                && elements.isPassive(elements.subjectEnd(k), k);
    }

    /** "His state is [described] as stable", "Skarn is [said] to be wet": of what is told so by nobody in particular, how it is stands behind. */
    private boolean isDescribed(Cue cue) {
        int k = elements.at(cue.head());
        int next = elements.at(cue.to());
        boolean described = elements.fold(k) == DESCRIBED && elements.fold(next) == AS
                || cue.act() == Act.SPEECH && elements.is(next, WordKind.TO) && isOrWas(k, next + 1);
        int left = described && cue.source() == PhraseSpan.NONE ? elements.subjectEnd(k) : -1;
        return left >= 0 && elements.isPassive(left, k);
    }

    /** "is said to row", "is rumored to [be]": what follows somebody's being told so. */
    private boolean isOrWas(int k, int verb) {
        return elements.fold(k) == SAID || elements.is(verb, WordKind.BE) || elements.is(verb, WordKind.HAVE);
    }

    /** "It is unclear, although [Lee suspects] a leak": ahead of a clause of cause or concession the writer speaks. */
    private boolean isConceded(Cue cue) {
        int subject = elements.firstOf(cue.source());
        long opener = elements.fold(subject - 1);
        return subject > 1
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('t')
                && PhraseSpan.to(cue.source()) == cue.from()
                && ClauseEnds.opensReason(opener)
                && opener != AS
                && elements.is(subject - 2, WordKind.COMMA)
                && elements.kind(elements.at(cue.to())).isWord()
                && !elements.is(elements.at(cue.to()), WordKind.ADVERB);
    }

    /** "In an editorial, [the dean urged] patience": ahead of a subject and its verb no more than where or when it is said. */
    private boolean isWhere(Cue cue, int reach) {
        int subject = elements.firstOf(cue.source());
        int behind = elements.at(cue.to());
        return cue.kind() == Cue.Kind.PLAIN
                && reach == elements.from()
                && elements.is(0, WordKind.PREPOSITION)
                && elements.is(subject - 1, WordKind.COMMA)
                && PhraseSpan.to(cue.source()) == cue.from()
                && !elements.quotes(0, subject)
                && !hasVerb(subject - 1)
                && switch (elements.kind(behind)) {
                    case WORD, ARTICLE, POSSESSIVE, DETERMINER, NAME, PERSON, PERSONS, HE, SHE, THEY, WE, IT, THAT ->
                        true;
                    default -> false;
                };
    }

    /** Whether a clause stands ahead of a comma; "a linked letter" has no verb. */
    private boolean hasVerb(int comma) {
        for (int k = 0; k < comma; k++) {
            boolean modifies =
                    elements.is(k, WordKind.VERB_ED) && elements.kind(k - 1).isArticle();
            if (elements.is(k, WordKind.COMMA) || elements.kind(k).isVerb() && !modifies) {
                return true;
            }
        }
        return false;
    }

    /** "The plan, opposed by [unions], was dropped": behind what a participle tells the sentence goes on with its verb. */
    boolean isApposed(Cue cue) {
        int k = elements.at(cue.head());
        boolean by = elements.is(k, WordKind.VERB_ED)
                && elements.is(k - 1, WordKind.COMMA)
                && elements.is(elements.at(cue.to()), WordKind.BY)
                && PhraseSpan.from(cue.source()) == cue.to() + 1;
        int comma = by ? elements.behind(cue.source()) : -1;
        return elements.is(comma, WordKind.COMMA) && elements.kind(comma + 1).isBetween();
    }

    /** "The tart, [billed] as “the best”, was wet": of what is called so nothing is said ahead. */
    private boolean isCalledSo(Cue cue) {
        int k = elements.at(cue.head());
        return cue.source() == PhraseSpan.NONE
                && elements.is(k, WordKind.VERB_ED)
                && elements.is(k - 1, WordKind.COMMA)
                && elements.fold(k + 1) == AS
                && elements.is(k + 2, WordKind.QUOTATION);
    }

    /** "over what [police] described as": what is called so stands behind. */
    private boolean isOfWhat(Cue cue) {
        return WhatClauses.opener(elements, cue) > 0 && elements.at(cue.to()) < elements.count();
    }

    /** "The Tide Model: [According to] this model, depth grows": ahead of a colon stands a label, and what is said behind the comma. */
    private boolean isBehindLabel(Cue cue) {
        int colon = elements.at(cue.from()) - 1;
        int comma = elements.behind(cue.source());
        return cue.kind() == Cue.Kind.ACCORDING
                && elements.is(colon, WordKind.COLON)
                && comma > colon
                && elements.is(comma, WordKind.COMMA)
                && elements.verbs(0, colon, 1) == 0;
    }

    /** "As it is late, [the port has told] the crews of it": a clause of cause and an object are no more than why and whom. */
    private boolean isBehindReason(Cue cue, int reach) {
        int subject = elements.firstOf(cue.source());
        int object = elements.at(cue.to());
        return cue.kind() == Cue.Kind.PLAIN
                && cue.takes('o')
                && reach == elements.from()
                && elements.is(0, WordKind.SUBORDINATOR)
                && ClauseEnds.opensReason(elements.fold(0))
                && elements.is(subject - 1, WordKind.COMMA)
                && PhraseSpan.to(cue.source()) == cue.from()
                && (elements.kind(object).isArticle() || elements.is(object, WordKind.OBJECT));
    }

    /** "Residents were told by [the police] to stay": of what an agent told somebody, "to" or "that" is the beginning. */
    private boolean isToldBy(Cue cue) {
        int agent = cue.source() == PhraseSpan.NONE ? -1 : PhraseSpan.from(cue.source());
        int next = agent < cue.to() ? -1 : elements.behind(cue.source());
        return cue.takes('o')
                && elements.is(elements.at(agent) - 1, WordKind.BY)
                && (elements.is(next, WordKind.TO) || elements.is(next, WordKind.THAT));
    }

    /**
     * Whether there are words on a side: of those ahead of a cue, the rest of the unit and, of its last cue, the next. That they
     * stand nowhere only who learns has to know: where there are some, no model says so.
     */
    private boolean isPossible(Side side, boolean ahead, boolean rest, boolean last) {
        return switch (side) {
            case BEFORE -> ahead;
            case BEHIND -> rest;
            case AROUND -> ahead && rest;
            case NEXT -> last;
            case NOWHERE -> judge.learns() || !ahead && !rest && !last;
        };
    }
}
