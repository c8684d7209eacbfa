package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.clause.InsertedPredicates;
import dev.dateline.parser.quote.edge.ContentStarts;
import dev.dateline.parser.quote.edge.Continuations;
import dev.dateline.parser.quote.edge.JudgedEdges;
import dev.dateline.parser.quote.frame.QuotedSaying;
import dev.dateline.parser.quote.frame.RelayedClauses;
import dev.dateline.parser.quote.frame.SummedUp;
import dev.dateline.parser.quote.grammar.ContentEdges;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words on either side of a cue that could be its content: where they start and where they end. */
final class WordsBesideCue {
    private static final long AS = Tokens.fold("as");
    private static final long LIKE = Tokens.fold("like");
    private static final long OR = Tokens.fold("or");
    private static final long SO = Tokens.fold("so");
    private static final long THERE = Tokens.fold("there");
    private static final long IN = Tokens.fold("in");

    private final Narration narration;
    private final Elements elements;
    private final ContentEdges edges;
    private final AsClauses wordings;
    private final ExpectedThings expected;
    private final ExpectedSubjects subjects;
    private final ContentStarts opening;
    private final Continuations runs;
    private final ClauseEnds clauses;
    private final RelayedClauses relayed;
    private final JudgedEdges judged;
    private final WordsBehindCue behind;

    WordsBesideCue(Workbench bench, ContentLooks looks) {
        this.narration = bench.narration();
        this.elements = bench.elements();
        edges = new ContentEdges(narration);
        wordings = new AsClauses(elements);
        expected = new ExpectedThings(bench.phrases(), elements);
        subjects = new ExpectedSubjects(elements);
        Clauses whole = new Clauses(bench.phrases(), elements);
        opening = new ContentStarts(elements, edges, whole);
        runs = new Continuations(narration, elements, edges, whole);
        clauses = new ClauseEnds(bench.phrases(), elements, whole);
        relayed = new RelayedClauses(elements);
        judged = new JudgedEdges(bench);
        behind = new WordsBehindCue(bench, looks, judged);
    }

    /** "[“a goat,”] as Ann Lee put it": words in marks of which a cue tells whose wording they are; or none. */
    long worded(Cue cue) {
        return wordings.worded(cue);
    }

    /** The words ahead of a cue, or {@link PhraseSpan#NONE}. */
    long ahead(Cue cue, int earliest) {
        long worded = worded(cue);
        if (worded != PhraseSpan.NONE && PhraseSpan.from(worded) >= earliest) {
            return worded;
        }
        int reach = edges.insideBrackets(earliest, cue.start());
        int end = behindPause(cue, Math.max(reach, cue.start()), reach);
        boolean view = end == cue.start() // "is one that, [in] my view"
                && end > reach + 1
                && narration.tokens().fold(end - 1) == IN
                && narration.isPause(end - 2);
        end = view ? behindPause(cue, end - 1, reach) : end;
        int summed = SummedUp.verb(elements, elements.at(end)); // "“Never,” was all [Ann Lee would say]"
        end = summed > 0 ? elements.first(summed) : end;
        end = QuotedSaying.ends(cue, narration.tokens()) ? beforeQuoter(cue, reach, end) : end;
        if (narration.words(reach, end, 1) == 0) {
            return PhraseSpan.NONE;
        }
        int start = QuotedSaying.ends(cue, narration.tokens())
                ? edges.trailingStart(reach, end)
                : opening.overClause(cue, reach, judged.startAhead(cue, reach, end), end);
        boolean joined = start == elements.from()
                && end > start + 1
                && elements.is(0, WordKind.BUT)
                && !elements.quotes(0, elements.at(end));
        start += Elements.bit(joined); // "[But] it rains, Lee said"
        start = opening.withOpener(cue, reach, opening.overLabel(start), end);
        if (isLoneJoint(start, end)) {
            return PhraseSpan.NONE;
        }
        start = opening.overOffice(reach, opening.overPlaces(reach, start, end));
        start = subjects.start(cue, reach, start, end);
        return PhraseSpan.of(expected.start(cue, start, end), end);
    }

    /** "[“It sank,”] the Ledger quoted Lee as saying", "[It sank], the Ledger quoted Lee as saying": without who quotes. */
    private int beforeQuoter(Cue cue, int reach, int end) {
        boolean quotes = elements.quotes(elements.at(reach), elements.at(end));
        if (cue.start() < cue.from()) {
            return end; // "It sank, Lee was quoted as saying"
        }
        int k = end;
        while (k > reach && (quotes ? !narration.isQuoted(k - 1) : !narration.isPause(k - 1))) {
            k--;
        }
        while (k > reach && !quotes && narration.isPause(k - 1)) {
            k--;
        }
        return quotes || k > reach ? k : end;
    }

    /** "([as] suggested by her name)", "[Like] she said", "[There] appears to be": one word that joins clauses, and a mark. */
    private boolean isLoneJoint(int start, int end) {
        int last = elements.at(end - 1);
        return end - start < 3 // with a bracket or a comma
                && (elements.is(last, WordKind.SUBORDINATOR)
                        || elements.fold(last) == LIKE
                        || elements.fold(last) == THERE)
                && narration.words(start, end, 2) == 1;
    }

    /** The words behind a cue and behind whom it tells them, or {@link PhraseSpan#NONE}. */
    long behind(Cue cue, @Nullable Cue next, int from, long addressee) {
        return behind.read(cue, next, from, addressee);
    }

    /**
     * Behind what stands ahead of a pause, and of who somebody is: "the port[, its head,] Ann Lee, said"; not so where who says it
     * stands behind: "with Ann Lee, its head, according to".
     */
    int behindPause(Cue cue, int from, int reach) {
        int end = withoutAdverb(from, reach);
        long joint = end > reach + 1 && narration.isPause(end - 2)
                ? narration.tokens().fold(end - 1)
                : 0;
        if (joint == AS || joint == LIKE) {
            end--; // "“It is late,” [as] she said"
        }
        if (end > reach + 2
                && narration.tokens().fold(end - 1) == SO
                && narration.tokens().fold(end - 2) == OR
                && narration.isPause(end - 3)) {
            end -= 2; // "It is late, [or so] she said"
        }
        while (end > reach && narration.isPause(end - 1)) {
            end--;
        }
        return cue.kind() == Cue.Kind.ACCORDING ? end : edges.withoutDescription(reach, end);
    }

    /** "It is late[,] as first noted by": the token behind "as", where an adverb stands between it and the cue. */
    private int withoutAdverb(int from, int reach) {
        boolean joined = from > reach + 2
                && elements.is(elements.at(from - 1), WordKind.ADVERB)
                && narration.tokens().fold(from - 2) == AS
                && narration.isPause(from - 3);
        return joined ? from - 1 : from;
    }

    /** Whether a clause behind a cue goes on where the one ahead of it stopped. */
    boolean goesOnBehind(Cue cue, @Nullable Cue next) {
        return clauses.goesOnBehind(cue, next);
    }

    /** "It has a plan, Lee said, [and has asked] for money": whether the next cue is part of what a cue attributes. */
    boolean isSecondPredicate(Cue cue, @Nullable Cue next) {
        return next != null && InsertedPredicates.has(elements, cue, next);
    }

    /** "According to a report, [Lee said] “no”": whether a cue relays the next one, which has the quoted words. */
    boolean isRelayed(Cue cue, Cue next) {
        return relayed.isFronted(cue)
                && relayed.isTold(cue, next)
                && !elements.quotes(0, elements.at(next.to()))
                && elements.quotes(elements.at(next.to()), elements.count());
    }

    /** Whether words ahead of a cue only lead on to those behind it. */
    boolean leadOn(long ahead, long rest) {
        return runs.leadsOn(ahead, rest);
    }
}
