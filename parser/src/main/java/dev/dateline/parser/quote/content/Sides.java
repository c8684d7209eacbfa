package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.Clauses;
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

    private final Tokens tokens;
    private final Elements elements;
    private final OnlyAhead closed;
    private final OnlyBehind opened;
    private final Circumstances circumstances;
    private final PlacedCues placed;
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
        NounPhrases phrases = bench.phrases();
        this.elements = bench.elements();
        closed = new OnlyAhead(elements);
        this.circumstances = circumstances;
        this.placed = new PlacedCues(bench);
        this.accused = new Accused(bench);
        this.asked = new AskedThings(phrases, elements);
        this.saying = new QuotedSaying(tokens, phrases, elements);
        this.colons = new ColonCues(elements, new Clauses(phrases, elements));
        this.inserted = new InsertedCues(elements);
        this.opened = new OnlyBehind(bench, inserted);
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
        int start = cue.start();
        boolean summed = SummedUp.verb(elements, elements.at(start)) > elements.at(reach);
        boolean told = start > reach && (isApposed(cue) || closed.has(cue, reach));
        if (next == null && colons.clause(cue) > 0) {
            return Side.AROUND;
        }
        if (summed || told || placed.closes(cue)) {
            return Side.BEFORE;
        }
        if (opened.has(cue, reach)) {
            return Side.BEHIND;
        }
        if (colons.isBetween(cue, reach)) {
            return Side.AROUND;
        }
        if (isBehindOffice(cue)) {
            return elements.quotes(elements.at(cue.to()), elements.count()) ? Side.AROUND : Side.BEFORE;
        }
        boolean paused = next == null && elements.has(WordKind.COMMA);
        if (paused && isWhere(cue, reach)) {
            return Side.BEHIND;
        }
        boolean passive = start > reach && inserted.isInsideClause(cue);
        if (passive
                || paused
                        && (inserted.isBeforeDash(cue, elements.at(reach))
                                || inserted.isInsideCleft(cue)
                                || inserted.isBeforeManner(cue, elements.at(reach))
                                || inserted.isPlaced(cue)
                                || inserted.isAheadOfPredicate(cue, elements.at(reach)))) {
            return Side.AROUND;
        }
        return judged(cue, next, reach);
    }

    private Side judged(Cue cue, @Nullable Cue next, int reach) {
        int start = cue.start();
        int behind = cue.end(circumstances.addressee(cue, elements.to()));
        candidates.clear(elements.from(), elements.to());
        features.read(cue, next, reach, Math.max(reach, start), behind);
        boolean clause = opensClause(elements.at(start) - 1);
        boolean ahead = start > reach && !clause;
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
