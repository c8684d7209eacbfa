package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.model.Span;
import dev.dateline.parser.quote.Judge.Question;
import dev.dateline.parser.quote.Judge.Side;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each cue of a unit its content: the side on which it stands, and its edges. */
final class ContentReader {
    private static final long AS = Tokens.fold("as");

    private final Narration narration;
    private final Circumstances circumstances;
    private final ContentEdges edges;
    private final ContentLooks looks;
    private final Nesting nesting;
    private final ClauseEnds clauses;
    private final RelayedClauses relayed;
    private final Continuations runs;
    private final Adjuncts adjuncts;
    private final PassiveQuotes passives;
    private final CourtHearings courts;
    private final RelativeClauses relatives;
    private final Elements elements;
    private final Judge judge;
    private final Candidates candidates;
    private final Sides sides;
    private final StartFeatures starts;
    private final EndFeatures ends;
    private int from;
    private int to;

    ContentReader(Workbench bench) {
        this.narration = bench.narration();
        this.circumstances = new Circumstances(narration, bench.phrases());
        this.edges = new ContentEdges(narration);
        this.looks = new ContentLooks(narration, bench.elements());
        this.nesting = new Nesting(narration, bench.elements());
        this.elements = bench.elements();
        this.clauses = new ClauseEnds(narration.tokens(), bench.phrases(), bench.elements());
        this.runs = new Continuations(narration, elements, edges);
        this.relayed = new RelayedClauses(elements);
        this.adjuncts = new Adjuncts(narration.tokens(), bench.phrases(), bench.elements(), clauses);
        this.passives = new PassiveQuotes(bench);
        this.relatives = new RelativeClauses(bench);
        this.courts = new CourtHearings(bench.phrases(), bench.elements());
        this.judge = bench.judge();
        this.candidates = bench.candidates();
        sides = new Sides(bench, circumstances);
        starts = new StartFeatures(narration, elements, bench.rules(), candidates);
        ends = new EndFeatures(narration, elements, bench.rules(), candidates);
    }

    /** The contents of a unit, in order. */
    List<Attributed> read(int unitFrom, int unitTo, List<Cue> all) {
        from = unitFrom;
        to = unitTo;
        List<Cue> cues = new ArrayList<>(all.size());
        for (Cue cue : all) {
            if (!looks.isObject(cue)) {
                cues.add(cue);
            }
        }
        List<Attributed> found = new ArrayList<>();
        List<Integer> reaches = new ArrayList<>(); // where the content of each could begin
        int reach = unitFrom;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            Cue next = i + 1 < cues.size() ? cues.get(i + 1) : null;
            if (cue.kind() == Cue.Kind.CLOSING) {
                Attributed closed = closed(cue, next);
                if (closed != null) {
                    found.clear(); // "Ships that want to leave must wait, says Ann Lee": of two the outer one
                    reaches.clear();
                    found.add(closed);
                    reaches.add(from);
                    reach = cue.end();
                }
                continue;
            }
            int last = found.size() - 1;
            while (last >= 0
                    && claims(cue, next, found.get(last).cue().end())
                    && (nesting.isInside(found.get(last), cue) || covers(cue, found.get(last), reaches.get(last)))) {
                if (nesting.mayRelay(cue) && found.get(last).act() != Act.THOUGHT) {
                    found.set(last, found.get(last).relayed(cue));
                    reach = Math.max(reach, cue.end());
                    break;
                }
                found.remove(last); // "They talked of “peace,” she said": of two the outer one
                reach = reaches.remove(last);
                last--;
            }
            if (cue.from() < reach) {
                continue;
            }
            if (last >= 0 && nesting.relays(cue, found.get(last))) {
                found.set(last, found.get(last).relayed(cue));
                reach = Math.max(reach, cue.end());
                continue;
            }
            Attributed said = read(cue, next, reach);
            if (said != null && !(next != null && said.from() >= next.end() && nesting.leavesWordsTo(next, cue))) {
                if (last >= 0 && Nesting.isOfSource(found.get(last), cue)) {
                    found.remove(last);
                    reaches.remove(last);
                }
                found.add(said);
                reaches.add(reach);
                reach = Math.max(reach, Math.max(said.cue().end(), said.end()));
            }
        }
        return found;
    }

    /** All of the sentence ahead of its cue; null where that is no more than a question. */
    private @Nullable Attributed closed(Cue cue, @Nullable Cue next) {
        int court = elements.first(courts.opening(elements.at(cue.head())));
        int end = behindPause(Math.min(cue.start(), court), from);
        if (looks.withoutQuestion(PhraseSpan.of(from, end)) == PhraseSpan.NONE) {
            return null; // "Asked about it, Ann Lee sighed."
        }
        boolean joined = elements.is(0, WordKind.AND) || elements.is(0, WordKind.BUT);
        int limit = next == null ? to : Math.max(cue.end(), next.start());
        Span occasion = circumstances.occasion(cue.end(), limit);
        return new Attributed(
                cue,
                joined ? from + 1 : from,
                end,
                PhraseSpan.NONE,
                PhraseSpan.NONE,
                PhraseSpan.NONE,
                occasion,
                circumstances.act(cue, occasion));
    }

    /** "They want a ship, but there is no money, he said": what he said begins ahead of the thought in it. */
    private boolean covers(Cue cue, Attributed said, int reach) {
        if (said.act() != Act.THOUGHT && !nesting.closesOver(cue, said)
                || cue.act() == Act.THOUGHT
                || said.isOpen()
                || cue.start() <= said.cue().head()) {
            return false;
        }
        long content = before(cue, reach);
        return content != PhraseSpan.NONE
                && PhraseSpan.from(content) <= said.cue().start();
    }

    private boolean claims(Cue cue, @Nullable Cue next, int reach) {
        Side side = sides.of(cue, next, Math.min(reach, cue.start()));
        return !nesting.isPossible(cue) && (side == Side.BEFORE || side == Side.AROUND);
    }

    private @Nullable Attributed read(Cue cue, @Nullable Cue next, int reach) {
        long addressee = circumstances.addressee(cue, to);
        int behind = cue.end(addressee);
        if (cue.kind() == Cue.Kind.ANNOUNCING) {
            return open(cue, addressee);
        }
        Side side = sides.of(cue, next, reach);
        if (side == Side.NEXT) {
            return open(cue, addressee);
        }
        long ahead = side == Side.BEFORE || side == Side.AROUND ? before(cue, reach) : PhraseSpan.NONE;
        boolean office = ahead != PhraseSpan.NONE && looks.isOffice(ahead, cue);
        boolean adverb = ahead != PhraseSpan.NONE && looks.isOpeningAdverb(ahead); // "However, she said, it is late"
        ahead = office || adverb ? PhraseSpan.NONE : ahead;
        boolean goesOn = (side == Side.BEFORE || side == Side.AROUND)
                && !sides.isApposed(cue)
                && clauses.goesOnBehind(cue, next);
        side = office || adverb || goesOn ? Side.AROUND : side;
        boolean relative =
                ahead != PhraseSpan.NONE && looks.endsWithPronoun(ahead, cue); // "a valve, which she said was cheap"
        ahead = relative ? PhraseSpan.NONE : ahead == PhraseSpan.NONE ? ahead : looks.withoutQuestion(ahead);
        boolean rests = side == Side.BEHIND || side == Side.AROUND || relative;
        long rest = rests ? behind(cue, next, behind, addressee) : PhraseSpan.NONE;
        long named = passives.content(cue);
        rest = named == PhraseSpan.NONE ? rest : named;
        ahead = named == PhraseSpan.NONE ? ahead : PhraseSpan.NONE;
        if (rest != PhraseSpan.NONE && (looks.isTime(rest) || looks.isOccasion(rest)) && closes(cue, reach)) {
            rest = PhraseSpan.NONE; // "Twelve are missing, he said late on Sunday"
            ahead = ahead == PhraseSpan.NONE ? before(cue, reach) : ahead;
        }
        if (ahead != PhraseSpan.NONE && rest != PhraseSpan.NONE && looks.isFronted(ahead, rest)) {
            ahead = PhraseSpan.NONE;
        }
        if (ahead != PhraseSpan.NONE && rest != PhraseSpan.NONE && looks.isAside(ahead, rest)) {
            rest = PhraseSpan.NONE; // "“It sank,” he said, using a word for it"
        }
        boolean leads = ahead != PhraseSpan.NONE && rest != PhraseSpan.NONE && runs.leadsOn(ahead, rest);
        ahead = leads ? PhraseSpan.NONE : ahead;
        boolean apart = rest != PhraseSpan.NONE
                && (looks.isRelative(rest, cue)
                        || !goesOn && looks.isApposition(ahead, rest, cue)
                        || ahead != PhraseSpan.NONE && (looks.isConjoined(rest, next) || looks.isLapse(rest)));
        rest = apart ? PhraseSpan.NONE : rest;
        if (rest != PhraseSpan.NONE && (looks.isName(rest, cue) || looks.isAskedAbout(rest, cue))) {
            return null; // "two extra periods, sometimes called “labs”"
        }
        if (ahead == PhraseSpan.NONE && rest != PhraseSpan.NONE && (looks.isManner(rest) || looks.isTime(rest))) {
            return null; // "Holm spoke first", "Holm spoke on Monday"
        }
        if (ahead == PhraseSpan.NONE
                && rest != PhraseSpan.NONE
                && (looks.isActivity(rest) || looks.isHeading(rest, to))) {
            return open(cue, addressee); // "She began talking. “…”", "He issued this statement:"
        }
        boolean bare = rest == PhraseSpan.NONE && cue.source() == PhraseSpan.NONE;
        if (bare && ahead != PhraseSpan.NONE && looks.isThing(ahead)) {
            return null; // "The families were told"
        }
        if (ahead != PhraseSpan.NONE) {
            int limit = rest != PhraseSpan.NONE
                    ? PhraseSpan.from(rest)
                    : next == null ? to : Math.max(behind, next.start());
            Span occasion = circumstances.occasion(behind, unquoted(behind, limit));
            Act act = circumstances.act(cue, occasion);
            return new Attributed(
                    cue, PhraseSpan.from(ahead), PhraseSpan.to(ahead), rest, PhraseSpan.NONE, addressee, occasion, act);
        }
        if (rest == PhraseSpan.NONE) {
            return handsOver(cue, behind) ? open(cue, addressee) : null;
        }
        return fronted(cue, next, reach, rest, addressee);
    }

    /** "He answered at last. “…”": whether a cue ends a unit ahead of quoted words. */
    private boolean handsOver(Cue cue, int behind) {
        return behind >= to - 1
                && to < narration.tokens().count()
                && narration.isQuoted(to)
                && cue.source() != PhraseSpan.NONE
                && cue.takes('q');
    }

    /** A cue whose content the next unit holds. */
    private Attributed open(Cue cue, long addressee) {
        Act act = circumstances.act(cue, null);
        return new Attributed(cue, to, to, PhraseSpan.NONE, PhraseSpan.NONE, addressee, null, act);
    }

    /** Behind what stands ahead of a pause, and of who somebody is: "the port[, its head,] Ann Lee, said". */
    private int behindPause(int from, int reach) {
        int end = from;
        if (end > reach + 1 && narration.tokens().fold(end - 1) == AS && narration.isPause(end - 2)) {
            end--; // "“It is late,” [as] she said"
        }
        while (end > reach && narration.isPause(end - 1)) {
            end--;
        }
        return edges.withoutDescription(reach, end);
    }

    /** The content before its cue, or {@link PhraseSpan#NONE}. */
    private long before(Cue cue, int earliest) {
        int reach = edges.insideBrackets(earliest, cue.start());
        int end = behindPause(Math.max(reach, cue.start()), reach);
        while (end > reach && QuotedSaying.ends(cue, narration.tokens()) && !narration.isQuoted(end - 1)) {
            end--; // who quotes
        }
        if (narration.words(reach, end, 1) == 0) {
            return PhraseSpan.NONE;
        }
        candidates.clear(from, to);
        starts.before(cue, reach, end);
        return PhraseSpan.of(runs.overClause(cue, reach, chosen(Question.START, cue, reach), end), end);
    }

    /** The content behind its cue, or {@link PhraseSpan#NONE}. */
    private long behind(Cue cue, @Nullable Cue next, int behind, long addressee) {
        candidates.clear(from, to);
        starts.behind(cue, behind);
        int start = chosen(Question.START, cue, behind);
        start = cue.kind() == Cue.Kind.ACCORDING
                ? relayed.start(cue, behind, start)
                : adjuncts.over(cue, addressee, start);
        candidates.clear(from, to);
        ends.list(cue, next, start);
        int end = edges.cutAtComment(start, chosen(Question.END, cue, to));
        if (end == start + 1 && elements.is(elements.at(start), WordKind.THAT) && next != null) {
            if (elements.quotes(elements.at(next.end()), elements.count())) {
                return PhraseSpan.NONE; // "told the court that the line had said, “…”"
            }
            candidates.clear(from, to);
            ends.list(cue, next, ++start);
            end = edges.cutAtComment(start, chosen(Question.END, cue, to));
            if (elements.verbs(elements.at(start), elements.at(end), 1) == 0) {
                end = edges.contentEnd(start, to); // "that the line, which is old, had promised"
            }
        }
        end = next == null && start == cue.to() ? runs.overCondition(start, end) : end;
        end = runs.overRelative(start, clauses.end(cue, start, clauses.beforeVerb(cue, next, start, end)));
        end = relayed.isFronted(cue) ? runs.overSubject(start, end) : clauses.beforeAbsolute(cue, next, end);
        end = next == null ? clauses.overJoined(end) : end;
        start = edges.withoutPause(runs.overManner(start), end);
        if (narration.words(start, end, 1) == 0) {
            return PhraseSpan.NONE;
        }
        int first = elements.at(start);
        boolean another = next != null
                && ClauseEnds.opensReason(elements.fold(first - 1))
                && PhraseSpan.from(next.source()) == start
                && next.source() != PhraseSpan.NONE;
        if (another || next != null && PolledIn.leaves(elements, cue, next, PhraseSpan.of(start, end))) {
            return PhraseSpan.NONE; // "Lee said in a statement after [Ann Holm said] he had left"
        }
        if (end == start + 1
                && elements.is(first, WordKind.SUBORDINATOR)
                && elements.kind(first + 1).isVerb()) {
            return PhraseSpan.NONE; // "laughed [when] asked"
        }
        if (elements.is(first, WordKind.BE) && start + 1 < end && WhatClauses.opener(elements, cue) > 0) {
            return PhraseSpan.of(start + 1, end); // "what Lee said was [a plot]"
        }
        int noun = relatives.noun(cue, first);
        if (noun < first) {
            return PhraseSpan.of(elements.first(noun), end); // "announced [plans that would cost jobs]"
        }
        if (elements.is(first - 1, WordKind.THAT) && looks.isDemonstrative(cue, first - 1, end)) {
            return PhraseSpan.of(start - 1, end);
        }
        if (elements.is(first, WordKind.THAT) && start + 1 < end && !looks.isDemonstrative(cue, first, end)) {
            return PhraseSpan.of(edges.withoutPause(start + 1, end), end);
        }
        boolean named = quotes(first + 1) || looks.isBehindWhat(cue);
        if (elements.fold(first) == AS && named) {
            return PhraseSpan.of(
                    elements.first(first + 1),
                    end); // "a plan that Lee described as [“sad”]", "what Lee described as [a plot]"
        }
        boolean denied = elements.is(first, WordKind.TO) && elements.is(first - 1, WordKind.NOT);
        boolean ordered = elements.is(first, WordKind.TO)
                || elements.is(first, WordKind.NOT)
                        && elements.is(first + 1, WordKind.TO); // "urged people [not to vote]"
        if (ordered && addressee != PhraseSpan.NONE && PhraseSpan.to(addressee) == (denied ? start - 1 : start)) {
            return PhraseSpan.of(PhraseSpan.from(addressee), end); // what was asked for says of whom
        }
        boolean said = cue.source() != PhraseSpan.NONE
                || !looks.isCircumstance(first, elements.at(end)) && !looks.isTopic(cue, first);
        return said ? PhraseSpan.of(start, end) : PhraseSpan.NONE;
    }

    /** A quotation, or an article and one. */
    private boolean quotes(int k) {
        return elements.is(k, WordKind.QUOTATION)
                || elements.is(k, WordKind.ARTICLE) && elements.is(k + 1, WordKind.QUOTATION);
    }

    /** Whether a cue can close off what stands before it: a pause or a quotation parts the two. */
    private boolean closes(Cue cue, int reach) {
        return cue.source() != PhraseSpan.NONE && cue.takes('q') && narration.isBehindPause(cue.start() - 1, reach);
    }

    private int chosen(Question question, Cue cue, int fallback) {
        return candidates.count() == 0
                ? fallback
                : (int) candidates.value(judge.choose(question, cue.head(), candidates));
    }

    private Attributed fronted(Cue cue, @Nullable Cue next, int reach, long content, long addressee) {
        int start = PhraseSpan.from(content);
        int end = PhraseSpan.to(content);
        Span occasion = circumstances.occasion(cue.end(addressee), start);
        if (occasion == null) {
            int cut = circumstances.occasionCut(start, end);
            if (cut < end) {
                occasion = circumstances.occasion(cut, end);
                end = cut;
            } else if (narration.isQuoted(end - 1) && Circumstances.opensOccasion(narration.tokens(), end)) {
                occasion = circumstances.occasion(end, elements.to());
            }
        }
        boolean relayed = next != null
                && next.kind() == Cue.Kind.ACCORDING
                && cue.kind() != Cue.Kind.ACCORDING
                && next.from() >= end
                && next.from() - end <= 1;
        long via = relayed && next != null ? next.source() : PhraseSpan.NONE;
        if (occasion == null && reach < cue.start() && elements.is(elements.at(reach), WordKind.PREPOSITION)) {
            occasion = circumstances.occasion(reach, cue.start());
        }
        Act act = isUnsaid(cue, start) ? Act.THOUGHT : circumstances.act(cue, occasion);
        return new Attributed(cue, start, end, PhraseSpan.NONE, via, addressee, occasion, act);
    }

    /** "did not say why it had closed": what was left open has not been said. */
    private boolean isUnsaid(Cue cue, int start) {
        WordKind opens = elements.kind(elements.at(start));
        boolean asks = opens == WordKind.WHO || opens == WordKind.SUBORDINATOR;
        for (int k = elements.at(cue.from()); asks && k < elements.at(cue.head()); k++) {
            if (elements.is(k, WordKind.NOT)) {
                return true;
            }
        }
        return false;
    }

    private int unquoted(int from, int limit) {
        int end = from;
        while (end < limit && !narration.isQuoted(end)) {
            end++;
        }
        return end;
    }
}
