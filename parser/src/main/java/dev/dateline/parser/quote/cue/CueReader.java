package dev.dateline.parser.quote.cue;

import dev.dateline.model.Act;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.clause.AccordingTo;
import dev.dateline.parser.quote.clause.Asides;
import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.BareRelatives;
import dev.dateline.parser.quote.clause.InnerVerbs;
import dev.dateline.parser.quote.clause.Inscriptions;
import dev.dateline.parser.quote.clause.PolledIn;
import dev.dateline.parser.quote.clause.QuotedSaying;
import dev.dateline.parser.quote.clause.ReducedClauses;
import dev.dateline.parser.quote.clause.RelativeClauses;
import dev.dateline.parser.quote.clause.WhatClauses;
import dev.dateline.parser.quote.clause.WithClauses;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.Judge.Question;
import dev.dateline.parser.quote.phrase.ApposedNames;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.OfficeNames;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.saying.FoundCues;
import dev.dateline.parser.quote.source.ClauseSubjects;
import dev.dateline.parser.quote.source.DeniedClaims;
import dev.dateline.parser.quote.source.NamedSources;
import dev.dateline.parser.quote.source.NearSubjects;
import dev.dateline.parser.quote.source.SentenceSubjects;
import dev.dateline.parser.quote.source.SourceBounds;
import dev.dateline.parser.quote.source.SourceGrammar;
import dev.dateline.parser.quote.source.SourceVerbs;
import dev.dateline.parser.quote.source.SureSources;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that attribute in one unit, outside of quotation marks, and the source of each. */
public final class CueReader {
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final Judge judge;
    private final QuotedSaying saying;
    private final CueFeatures features;
    private final SourceFeatures sources;
    private final Candidates candidates;
    private final CueHeads heads;
    private final ClosingCues closers;
    private final CueGrammar cueGrammar;
    private final Agentless agentless;
    private final SourceVerbs verbs;
    private final SourceGrammar grammar;
    private final NamedSources named;
    private final SureSources sure;
    private final NearSubjects near;
    private final ApposedNames apposed;
    private final BareRelatives bare;
    private final Asides asides;
    private final AskedThings asked;
    private final PlacedCues placed;
    private final PartedSubjects parted;
    private final SureCues sureCues;
    private final SentenceSubjects subjects;
    private final SourceBounds bounds;
    private final InnerVerbs inner;
    private final Inscriptions inscriptions;
    private final DeniedClaims denied;
    private int from;
    private int to;
    private boolean quotes; // whether the unit has quoted words

    public CueReader(Workbench bench) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.judge = bench.judge();
        this.candidates = bench.candidates();
        saying = new QuotedSaying(tokens, phrases, elements);
        heads = new CueHeads(elements);
        closers = new ClosingCues(tokens, phrases, elements);
        grammar = new SourceGrammar(bench.narration(), phrases, elements, rules);
        named = new NamedSources(bench);
        sure = new SureSources(bench, grammar, named);
        near = new NearSubjects(phrases, elements, rules);
        apposed = new ApposedNames(bench.narration(), phrases);
        RelativeClauses relatives = new RelativeClauses(bench.narration(), bench.phrases(), bench.elements());
        ReducedClauses reduced = new ReducedClauses(bench.phrases(), bench.elements());
        ClauseSubjects clauses = new ClauseSubjects(bench);
        bare = new BareRelatives(elements);
        cueGrammar = new CueGrammar(bench, saying, relatives, reduced);
        agentless = new Agentless(bench, cueGrammar);
        verbs = new SourceVerbs(elements);
        asides = new Asides(elements);
        asked = new AskedThings(phrases, elements);
        placed = new PlacedCues(bench);
        parted = new PartedSubjects(bench, placed, near, clauses);
        sureCues = new SureCues(bench, named);
        subjects = new SentenceSubjects(bench, named, clauses);
        bounds = new SourceBounds(bench);
        inner = new InnerVerbs(phrases, elements, relatives);
        inscriptions = new Inscriptions(elements);
        denied = new DeniedClaims(bench);
        features = new CueFeatures(tokens, elements, rules);
        sources = new SourceFeatures(phrases, elements, rules, features, candidates);
    }

    /** The cues of a unit, in order; the elements are those of the unit. */
    public FoundCues find(int unitFrom, int unitTo) {
        from = unitFrom;
        to = unitTo;
        List<Cue> cues = new ArrayList<>();
        List<Cue> faint = new ArrayList<>();
        int closing = heads.closing();
        quotes = elements.quotes() && heads.hasQuotation();
        Cue last = null;
        for (int k = next(0); k < elements.count(); k = next(k + 1)) {
            int i = elements.first(k);
            long thing = quotes ? inscriptions.thing(k) : PhraseSpan.NONE;
            if (thing != PhraseSpan.NONE) {
                if (last != null && inscriptions.isAround(elements.at(last.head()), thing)) {
                    cues.remove(cues.size() - 1); // "Staff found a note reading “…”"
                }
                last = sureCues.placed(k, thing, Act.WRITING);
                cues.add(last);
            } else if (CueHeads.isMark(elements.kind(k))) {
                Cue marked = rules.cue(i); // "SMITH: “We won.”", "“We won.” – Smith"
                if (marked != null && !isTaken(marked, last)) {
                    cues.add(marked);
                    last = marked;
                    k = Math.max(k, elements.at(Math.min(marked.end(), to)) - 1);
                }
            } else if (!heads.mayBeHead(k)) {
                long source = quotes ? placed.source(k) : PhraseSpan.NONE;
                if (source != PhraseSpan.NONE) {
                    last = sureCues.placed(k, source, Act.SPEECH);
                    cues.add(last);
                }
            } else if (!inner.isInside(k, last)
                    && !cueGrammar.isNothingSaid(k, quotes)
                    && !asides.isAside(k)
                    && !bare.isComment(k)
                    && !isRelayed(k, last)
                    && !(last != null && !quotes && PolledIn.finds(elements, k, last))
                    && placed.heard(k + 1) == PhraseSpan.NONE) { // "was [seen] telling"
                long closer = closers.source(k);
                long front = closer == PhraseSpan.NONE ? closers.front(k, rules.cue(i)) : PhraseSpan.NONE;
                closer = closer == PhraseSpan.NONE ? front : closer;
                if (closer != PhraseSpan.NONE) {
                    cues.add(sureCues.closing(k, closer));
                    last = cues.get(cues.size() - 1);
                    k = Math.max(k, elements.at(Math.min(last.to(), to)) - 1);
                    continue;
                }
                long announced = placed.announced(k);
                if (announced != PhraseSpan.NONE) {
                    last = sureCues.announcing(k, announced);
                    cues.add(last);
                    continue;
                }
                candidates.clear(from, to);
                features.describe(candidates.add(i), k, last, closing);
                candidates.lean(placed.isNext(k) ? SureCues.SURE : cueGrammar.leaning(k));
                long said = quotes ? placed.sure(k) : PhraseSpan.NONE;
                if (said != PhraseSpan.NONE) {
                    last = sureCues.placed(k, said, Act.SPEECH);
                    cues.add(last);
                    continue;
                }
                int answer = judge.choose(Question.CUE, i, candidates);
                boolean not = cueGrammar.isDenied(k);
                int score = candidates.margin();
                if (answer == Judge.YES && !not) {
                    Cue found = cue(k, last, score);
                    if (elements.is(k - 1, WordKind.TO) && found.kind() == Cue.Kind.INVERTED) {
                        continue; // "a motion to dismiss a suit filed by Ann Lee"
                    }
                    last = found;
                    cues.add(last);
                    k = Math.max(k, elements.at(Math.min(last.to(), to)) - 1);
                    continue;
                }
                said = quotes ? placed.source(k) : PhraseSpan.NONE; // "“We are wet,” laughs Ann Lee"
                if (said != PhraseSpan.NONE) {
                    last = sureCues.placed(k, said, Act.SPEECH);
                    cues.add(last);
                } else if (answer == Judge.FAINT && !not && !cueGrammar.isReserved()) {
                    faint.add(cue(k, last, score));
                }
            }
        }
        List<Cue> all = new ArrayList<>(faint);
        if (!faint.isEmpty()) {
            all.addAll(cues);
            all.sort(Comparator.comparingInt(Cue::from));
            settle(all);
        }
        settle(cues);
        return new FoundCues(cues, all);
    }

    /** The first element from this one on that may attribute: where there are quoted words its place alone may make it. */
    private int next(int k) {
        return quotes ? k : elements.head(k);
    }

    private void settle(List<Cue> cues) {
        bounds.settle(cues);
        subjects.settle(cues);
        denied.settle(cues);
        WhatClauses.settle(elements, cues);
        asides.dropHearings(cues);
    }

    /** "Smith said: “We won.”": the words before the colon have their cue. */
    private static boolean isTaken(Cue mark, @Nullable Cue last) {
        return last != null && last.end() >= mark.head() - 1;
    }

    /** "According to the port, prices are [expected] to fall": by whom is not said, but who says that they are. */
    private boolean isRelayed(int k, @Nullable Cue last) {
        return last != null
                && last.kind() == Cue.Kind.ACCORDING
                && last.from() == from
                && !quotes
                && elements.form(k) != Phrases.NONE
                && elements.isPassive(elements.subjectEnd(k), k)
                && cueGrammar.agent(k) == PhraseSpan.NONE;
    }

    private Cue cue(int k, @Nullable Cue last, int surely) {
        int i = elements.first(k);
        int number = elements.form(k);
        int according = AccordingTo.length(elements, i);
        int length = according > 0 ? according : number == Phrases.NONE ? 1 : CueVerbs.length(number);
        int left = elements.subjectEnd(k);
        int begin = left + 1;
        while (begin < k && elements.is(begin, WordKind.ADVERB)) {
            begin++;
        }
        int end = Math.min(to, i + length);
        candidates.clear(from, to);
        sources.list(k, left, elements.at(end), last);
        int chosen = judge.choose(Question.SOURCE, i, candidates);
        int margin = candidates.margin();
        long source = named.name(candidates.value(chosen), i);
        Cue ruled = rules.cue(i);
        if (ruled != null && source != ruled.source() && isSaidBehind(ruled)) {
            source = named.name(ruled.source(), i);
        }
        long inside = closers.inside(k);
        source = inside == PhraseSpan.NONE ? source : inside;
        long poll = PolledIn.poll(elements, i);
        long agent = poll == PhraseSpan.NONE ? cueGrammar.agent(k) : poll;
        source = agent == PhraseSpan.NONE ? source : named.name(agent, i);
        source = near.source(grammar.insideRelative(grammar.agent(source, k), left), k, last);
        source = sure.behindManner(named.behindTime(source, i), elements.first(begin));
        long noun = parted.subject(k, source, quotes);
        source = noun == PhraseSpan.NONE
                ? bare.source(grammar.outsideRelative(source, elements.first(begin)), k)
                : named.name(near.overPost(noun, k), i);
        source = agentless.isByForm(k) ? PhraseSpan.NONE : grammar.closeTo(grammar.bare(source));
        source = OfficeNames.overOffice(tokens, elements, grammar.antecedent(source, left), begin);
        source = verbs.without(grammar.joinedBehind(withoutClause(source, last)), k);
        if (source != PhraseSpan.NONE && PhraseSpan.from(source) < i && PhraseSpan.to(source) > i) {
            source = PhraseSpan.of(PhraseSpan.from(source), i); // "the Weather Office [states]:"
        }
        boolean isSure = noun != PhraseSpan.NONE
                || agent != PhraseSpan.NONE
                || inside != PhraseSpan.NONE && source == named.name(inside, i)
                || sure.has(source, elements.first(begin))
                || apposed.isExplained(source, elements.first(begin), from);
        margin = isSure ? SureCues.SURE : margin;
        int score = agentless.isByAgent(source, k) ? SureCues.SURE : surely;
        int as = saying.at(i, end, to);
        if (as >= 0) { // "The paper quoted [Ann Lee] as saying", "[Ann Lee] was quoted as saying"
            long behind = end < as ? PhraseSpan.of(end, as) : PhraseSpan.NONE; // "which quoted as saying": whom is lost
            long quoted = elements.isPassive(left, k) ? phrases.endingAt(elements.first(left), from) : behind;
            source = quoted == PhraseSpan.NONE ? source : quoted;
            margin = SureCues.SURE;
            end = as + 2;
        }
        CueVerbs.Form form = number == Phrases.NONE ? null : CueVerbs.form(number);
        source = source == PhraseSpan.NONE ? grammar.fullOf(k) : source;
        if (form != null && agentless.isWhom(source, k, form)) {
            source = PhraseSpan.NONE; // "The families were told": by whom is not said
        }
        margin = as < 0 && agentless.isDoneTo(source, k) ? Cue.UNDERGONE : margin;
        boolean beside = form == null && cueGrammar.isSaidBeside(k); // "“It was late,” Ann Lee remembers."
        Cue.Kind kind = Cue.Kind.PLAIN;
        if (according > 0) {
            kind = Cue.Kind.ACCORDING;
        } else if (as >= 0) {
            kind = Cue.Kind.PLAIN;
        } else if (source == PhraseSpan.NONE || last != null && source == last.source()) {
            kind = Cue.Kind.PARTICIPLE;
        } else if (PhraseSpan.from(source) > i) {
            kind = Cue.Kind.INVERTED;
        } else if (form != null
                && form.participle()
                && begin == k
                && WithClauses.teller(elements, k) == PhraseSpan.NONE) {
            kind = Cue.Kind.PARTICIPLE;
        }
        return new Cue(
                kind,
                elements.first(begin),
                end,
                i,
                source,
                according > 0 || beside ? Act.SPEECH : act(form, elements.sort(k), source),
                form == null ? beside ? "q" : "" : frames(k, form),
                score,
                margin);
    }

    /** What a verb takes; what somebody was asked is nothing that quoted words behind it go on with. */
    private String frames(int k, CueVerbs.Form form) {
        return asked.has(k) ? form.frames().replace("q", "") : form.frames();
    }

    /** "[Voters] backing Ann Lee said": a source without the participle that tells of it, where that is a cue, too. */
    private static long withoutClause(long source, @Nullable Cue last) {
        return last != null && last.isWithin(source) ? last.source() : source;
    }

    /** "“A place in the sun,” declared a later chairman, Ole Lund, in 1897": behind a quotation its verb and who said it. */
    private boolean isSaidBehind(Cue rule) {
        int head = PhraseSpan.to(rule.source()) - 1;
        int verb = elements.at(rule.head());
        int behind = elements.at(head + 1);
        boolean between = elements.is(verb - 1, WordKind.COMMA) // "Since it rained, explained Ann Lee, “we left.”"
                && elements.is(behind, WordKind.COMMA)
                && elements.is(behind + 1, WordKind.QUOTATION)
                && !rule.takes('o');
        return rule.kind() == Cue.Kind.INVERTED
                && (between || elements.is(verb - 1, WordKind.QUOTATION))
                && (tokens.isCapitalized(head) || Nouns.isPerson(tokens, head))
                && switch (elements.kind(behind)) {
                    case EDGE, STOP, COMMA, CALENDAR, PREPOSITION -> true;
                    default -> false;
                };
    }

    /** What a cue tells; "shows" is written only where something written shows it. */
    private Act act(CueVerbs.@Nullable Form form, int sort, long source) {
        if (form == null) {
            return AttributionWords.act(sort);
        }
        return form.takes('d') && !grammar.isPaper(source) ? Act.THOUGHT : form.act();
    }
}
