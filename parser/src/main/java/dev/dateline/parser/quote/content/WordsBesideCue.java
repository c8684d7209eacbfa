package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.Captions;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.clause.CourtHearings;
import dev.dateline.parser.quote.clause.PolledIn;
import dev.dateline.parser.quote.clause.QuotedSaying;
import dev.dateline.parser.quote.clause.RelativeClauses;
import dev.dateline.parser.quote.clause.RelayedClauses;
import dev.dateline.parser.quote.clause.WhatClauses;
import dev.dateline.parser.quote.grammar.ContentEdges;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.Judge.Question;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words on either side of a cue that could be its content: where they start and where they end. */
final class WordsBesideCue {
    private static final long AS = Tokens.fold("as");
    private static final long IN = Tokens.fold("in");
    private static final long BEFORE = Tokens.fold("before");
    private static final long WHEN = Tokens.fold("when");

    /** How many elements brackets that tell of somebody hold, at most. */
    private static final int BRACKETS = 8;

    private final Narration narration;
    private final Elements elements;
    private final ContentLooks looks;
    private final ContentPronouns pronouns;
    private final ContentEdges edges;
    private final ClauseEnds clauses;
    private final QuotedEnds quoted;
    private final BareCues bare;
    private final AsClauses wordings;
    private final ExpectedThings expected;
    private final Orders orders;
    private final SecondPredicates second;
    private final SetOffEnds setOff;
    private final ContentStarts opening;
    private final Continuations runs;
    private final RelayedClauses relayed;
    private final Adjuncts adjuncts;
    private final RelativeClauses relatives;
    private final CourtHearings courts;
    private final AskedThings asked;
    private final Judge judge;
    private final Candidates candidates;
    private final StartFeatures starts;
    private final EndFeatures ends;

    WordsBesideCue(Workbench bench, ContentLooks looks) {
        this.narration = bench.narration();
        this.elements = bench.elements();
        this.looks = looks;
        pronouns = new ContentPronouns(bench.narration(), bench.elements());
        this.judge = bench.judge();
        this.candidates = bench.candidates();
        edges = new ContentEdges(narration);
        Clauses whole = new Clauses(bench.phrases(), elements);
        opening = new ContentStarts(elements, edges, whole);
        runs = new Continuations(narration, elements, edges, whole);
        clauses = new ClauseEnds(bench.phrases(), elements, whole);
        quoted = new QuotedEnds(elements, whole);
        bare = new BareCues(elements);
        wordings = new AsClauses(elements);
        expected = new ExpectedThings(bench.phrases(), elements);
        orders = new Orders(bench.phrases(), elements);
        second = new SecondPredicates(bench.phrases(), elements);
        setOff = new SetOffEnds(elements);
        relayed = new RelayedClauses(elements);
        adjuncts = new Adjuncts(bench.phrases(), elements, whole);
        relatives = new RelativeClauses(bench.narration(), bench.phrases(), bench.elements());
        courts = new CourtHearings(bench.phrases(), elements);
        asked = new AskedThings(bench.phrases(), elements);
        starts = new StartFeatures(narration, elements, bench.rules(), candidates);
        ends = new EndFeatures(narration, elements, bench.rules(), candidates);
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
        while (end > reach && QuotedSaying.ends(cue, narration.tokens()) && !narration.isQuoted(end - 1)) {
            end--; // who quotes
        }
        if (narration.words(reach, end, 1) == 0) {
            return PhraseSpan.NONE;
        }
        candidates.clear(elements.from(), elements.to());
        starts.before(cue, reach, end);
        int start = opening.overClause(cue, reach, chosen(Question.START, cue, reach), end);
        return isLoneJoint(start, end)
                ? PhraseSpan.NONE
                : PhraseSpan.of(expected.start(cue, opening.overOffice(reach, start), end), end);
    }

    /** "([as] suggested by her name)": one word that joins clauses, and a mark. */
    private boolean isLoneJoint(int start, int end) {
        int last = elements.at(end - 1);
        return end - start < 3 // with a bracket or a comma
                && elements.is(last, WordKind.SUBORDINATOR)
                && narration.words(start, end, 2) == 1;
    }

    /** The words behind a cue, or {@link PhraseSpan#NONE}. */
    long behind(Cue cue, @Nullable Cue next, int behind, long addressee) {
        if (bare.has(cue, next)) {
            return PhraseSpan.NONE;
        }
        int caption = Captions.quotation(elements, elements.at(cue.head()));
        if (caption > 0) {
            return PhraseSpan.of(elements.first(caption), elements.first(caption + 1));
        }
        candidates.clear(elements.from(), elements.to());
        starts.behind(cue, behind);
        int start = chosen(Question.START, cue, behind);
        start = cue.kind() == Cue.Kind.ACCORDING
                ? relayed.start(cue, behind, start)
                : adjuncts.over(cue, addressee, start);
        start = opening.overName(cue, start);
        start = clauses.isPlea(elements.at(cue.to())) ? cue.to() : start; // "pleaded [guilty] to theft"
        int resumed = clauses.resumption(cue);
        start = resumed > elements.at(cue.end()) ? Math.max(start, elements.first(resumed)) : start;
        start = addressee == PhraseSpan.NONE ? start : overBrackets(start);
        int question = asked.begin(elements.at(cue.head()));
        start = question > 0 ? elements.first(question) : start; // "asked on Monday [about the fog]"
        boolean doing = cue.to() == start - 1 && elements.is(elements.at(start - 1), WordKind.VERB_ING);
        start = doing && cue.kind() == Cue.Kind.PLAIN && cue.takes('q') ? start - 1 : start; // "advises [using] salt"
        candidates.clear(elements.from(), elements.to());
        ends.list(cue, next, start);
        int end = edges.cutAtComment(start, chosen(Question.END, cue, elements.to()));
        if (end == start + 1 && elements.is(elements.at(start), WordKind.THAT) && next != null) {
            if (elements.quotes(elements.at(next.end()), elements.count())) {
                return PhraseSpan.NONE; // "told the court that the line had said, “…”"
            }
            candidates.clear(elements.from(), elements.to());
            ends.list(cue, next, ++start);
            end = edges.cutAtComment(start, chosen(Question.END, cue, elements.to()));
            if (elements.verbs(elements.at(start), elements.at(end), 1) == 0) {
                end = edges.contentEnd(start, elements.to()); // "that the line, which is old, had promised"
            }
        }
        if (runs.lacksVerb(cue, start, end) || runs.isCut(cue, next, start, end)) {
            candidates.clear(elements.from(), elements.to());
            ends.list(cue, null, start);
            end = edges.cutAtComment(start, chosen(Question.END, cue, elements.to()));
            end = runs.lacksVerb(cue, start, end) ? edges.contentEnd(start, elements.to()) : end;
        }
        end = next == null ? runs.overAddition(cue, start, end) : end;
        end = next == null && start == cue.to() ? runs.overList(start, runs.overCondition(start, end)) : end;
        end = runs.overTime(cue, start, runs.overReport(cue, start, end));
        end = runs.overThing(
                cue,
                next,
                start,
                runs.overRelative(start, clauses.end(cue, start, clauses.beforeVerb(cue, next, start, end))));
        end = relayed.isFronted(cue) ? runs.overSubject(start, end) : clauses.beforeAbsolute(cue, next, end);
        end = setOff.end(cue, start, second.end(cue, start, end));
        boolean torn = next != null && end > next.from() && relayed.isFronted(cue) && relayed.isTold(cue, next);
        end = torn ? edges.contentEnd(start, elements.to()) : end;
        end = quoted.end(cue, start, next == null ? clauses.overJoined(end) : end);
        end = question > 0 ? asked.end(question, end, next) : end;
        end = Math.min(end, elements.first(courts.closing(elements.at(start))));
        start = edges.withoutPause(opening.overJoint(opening.overManner(start)), end);
        if (narration.words(start, end, 1) == 0) {
            return PhraseSpan.NONE;
        }
        int first = elements.at(start);
        if (elements.fold(first) == BEFORE && elements.is(first + 1, WordKind.COMMA) && first + 2 < elements.at(end)) {
            first += 2; // "As she has alleged before, [they parted]"
            start = elements.first(first);
        }
        boolean another = next != null
                && ClauseEnds.opensReason(elements.fold(first - 1))
                && PhraseSpan.from(next.source()) == start
                && next.source() != PhraseSpan.NONE;
        if (another || next != null && PolledIn.leaves(elements, cue, next, PhraseSpan.of(start, end))) {
            return PhraseSpan.NONE; // "Lee said in a statement after [Ann Holm said] he had left"
        }
        if (end == start + 1
                && elements.is(first, WordKind.SUBORDINATOR)
                && (elements.kind(first + 1).isVerb() || opensReason(first) || Sides.isOpener(elements, first))) {
            return PhraseSpan.NONE; // "laughed [when] asked", "say [after] it told a joke"
        }
        if (elements.is(first, WordKind.BE) && start + 1 < end && WhatClauses.opener(elements, cue) > 0) {
            return PhraseSpan.of(start + 1, end); // "what Lee said was [a plot]"
        }
        if (relatives.isOfAnother(cue, first)) {
            return PhraseSpan.NONE;
        }
        first = isOwned(cue, first) ? first - 1 : relatives.thing(cue, first);
        start = Math.min(start, elements.first(first));
        int noun = relatives.noun(cue, first);
        if (noun < first) {
            return PhraseSpan.of(elements.first(noun), end); // "announced [plans that would cost jobs]"
        }
        int decided = decision(cue, first);
        if (decided < first) {
            return PhraseSpan.of(elements.first(decided), end);
        }
        if (elements.is(first - 1, WordKind.THAT) && pronouns.isDemonstrative(cue, first - 1, end)) {
            return PhraseSpan.of(start - 1, end);
        }
        if (elements.is(first, WordKind.THAT) && start + 1 < end && !pronouns.isDemonstrative(cue, first, end)) {
            return PhraseSpan.of(edges.withoutPause(start + 1, end), end);
        }
        boolean named = quotes(first + 1) || pronouns.isBehindWhat(cue);
        if (elements.fold(first) == AS && named) {
            return PhraseSpan.of(
                    elements.first(first + 1),
                    end); // "a plan that Lee described as [“sad”]", "what Lee described as [a plot]"
        }
        int order = orders.start(cue, addressee, start, end);
        if (order != start) {
            return PhraseSpan.of(order, end);
        }
        boolean said = cue.source() != PhraseSpan.NONE
                || question > 0
                || !looks.isCircumstance(first, elements.at(end)) && !looks.isTopic(cue, first);
        return said ? PhraseSpan.of(start, end) : PhraseSpan.NONE;
    }

    /** "said in a paper [its] “heart” was there": whose what quoted words name is, ahead of its verb. */
    private boolean isOwned(Cue cue, int quotation) {
        return elements.is(quotation, WordKind.QUOTATION)
                && elements.is(quotation - 1, WordKind.POSSESSIVE)
                && elements.kind(quotation + 1).isVerb()
                && quotation - 1 > elements.at(cue.to())
                && !elements.is(quotation - 2, WordKind.PREPOSITION);
    }

    /**
     * Behind what stands ahead of a pause, and of who somebody is: "the port[, its head,] Ann Lee, said"; not so where who says it
     * stands behind: "with Ann Lee, its head, according to".
     */
    int behindPause(Cue cue, int from, int reach) {
        int end = from;
        if (end > reach + 1 && narration.tokens().fold(end - 1) == AS && narration.isPause(end - 2)) {
            end--; // "“It is late,” [as] she said"
        }
        while (end > reach && narration.isPause(end - 1)) {
            end--;
        }
        return cue.kind() == Cue.Kind.ACCORDING ? end : edges.withoutDescription(reach, end);
    }

    /** "announced in May [her decision] to leave": where the noun opens that says what somebody is to do; the element given where none does. */
    private int decision(Cue cue, int first) {
        int to = elements.is(first, WordKind.TO) ? first : first - 1;
        int noun = to - 1;
        boolean decided = elements.is(to, WordKind.TO)
                && noun > elements.at(cue.end())
                && elements.sort(noun) != AttributionWords.NONE
                && elements.kind(noun - 1).isArticle()
                && !elements.is(noun - 2, WordKind.PREPOSITION) // "promised in a speech to build it"
                && cue.takes('n')
                && !cue.takes('o');
        return decided ? noun - 1 : first;
    }

    /** "ordered Ole Rask [(Ind, Altona)] to leave": behind what tells of a hearer. */
    private int overBrackets(int start) {
        int open = elements.at(start);
        int close = open;
        while (elements.is(open, WordKind.OPEN) && close < open + BRACKETS && !elements.is(close, WordKind.CLOSE)) {
            close++;
        }
        return elements.is(close, WordKind.CLOSE) ? elements.first(close + 1) : start;
    }

    /** "warned you, [if]"; but "did not say [when]". */
    private boolean opensReason(int k) {
        return ClauseEnds.opensReason(elements.fold(k)) && elements.fold(k) != WHEN;
    }

    /** A quotation, or an article and one. */
    private boolean quotes(int k) {
        return elements.is(k, WordKind.QUOTATION)
                || elements.is(k, WordKind.ARTICLE) && elements.is(k + 1, WordKind.QUOTATION);
    }

    private int chosen(Question question, Cue cue, int fallback) {
        return candidates.count() == 0
                ? fallback
                : (int) candidates.value(judge.choose(question, cue.head(), candidates));
    }

    /** Whether a clause behind a cue goes on where the one ahead of it stopped. */
    boolean goesOnBehind(Cue cue, @Nullable Cue next) {
        return clauses.goesOnBehind(cue, next);
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
