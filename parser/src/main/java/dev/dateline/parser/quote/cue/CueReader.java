package dev.dateline.parser.quote.cue;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.clause.BareRelatives;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.clause.DashedSubjects;
import dev.dateline.parser.quote.clause.ExceptedRemarks;
import dev.dateline.parser.quote.clause.InnerPredicates;
import dev.dateline.parser.quote.clause.InnerVerbs;
import dev.dateline.parser.quote.clause.OpeningClauses;
import dev.dateline.parser.quote.clause.RelativeClauses;
import dev.dateline.parser.quote.clause.SetOffSubjectVerbs;
import dev.dateline.parser.quote.clause.WhatClauses;
import dev.dateline.parser.quote.frame.CourtHearings;
import dev.dateline.parser.quote.frame.HeardTellers;
import dev.dateline.parser.quote.frame.Inscriptions;
import dev.dateline.parser.quote.frame.PolledIn;
import dev.dateline.parser.quote.frame.QuotedSaying;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.Judge.Question;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.Asides;
import dev.dateline.parser.quote.source.ClauseSubjects;
import dev.dateline.parser.quote.source.DeniedClaims;
import dev.dateline.parser.quote.source.MisreadSources;
import dev.dateline.parser.quote.source.NamedSources;
import dev.dateline.parser.quote.source.SentenceSubjects;
import dev.dateline.parser.quote.source.SourceBounds;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that attribute in one unit, outside of quotation marks, and the source of each. One element after the
 * other is a cue by what grammar knows of it ({@link SureCues}); where that leaves a choice, the judge has it ({@link
 * ChosenCues}).
 */
public final class CueReader {
    private final Elements elements;
    private final RuleReading rules;
    private final Judge judge;
    private final Candidates candidates;
    private final CueHeads heads;
    private final CueFeatures features;
    private final CueGrammar grammar;
    private final NothingSaid nothing;
    private final ClosingCues closers;
    private final PlacedCues placed;
    private final SecondVerbs seconds;
    private final SureCues sureCues;
    private final ChosenCues chosen;
    private final InnerVerbs inner;
    private final InnerPredicates predicates;
    private final DashedSubjects dashed;
    private final SetOffSubjectVerbs setOff;
    private final OpeningClauses opening;
    private final PromisesOfOthers promises;
    private final Misjudged misjudged;
    private final Inscriptions inscriptions;
    private final BareRelatives bare;
    private final Asides asides;
    private final SentenceSubjects subjects;
    private final SourceBounds bounds;
    private final MisreadSources misread;
    private final CameReplies replies;
    private final HeardTellers heard;
    private final OwnedRemarks remarks;
    private final DeniedClaims denied;
    private final CourtHearings courts;
    private final IntPredicate refusal; // of a word by its token
    private List<Cue> cues = new ArrayList<>(); // of the unit so far
    private final List<FaintWord> faint = new ArrayList<>();
    private List<Cue> unsettled = List.of(); // the cues of a unit with faint words
    private @Nullable Cue last; // the last of the cues ahead of the word that is asked about
    private int head; // the first element from where the reading is on that may attribute
    private int closing; // the element of the word of saying that closes off the unit
    private boolean quotes; // whether the unit has quoted words

    /** A word that may attribute, if its sentence does not deny it: its element, the cue before it and how sure it is. */
    private record FaintWord(int element, @Nullable Cue last, int score) {}

    public CueReader(Workbench bench) {
        Tokens tokens = bench.narration().tokens();
        NounPhrases phrases = bench.phrases();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.judge = bench.judge();
        this.candidates = bench.candidates();
        RelativeClauses relatives = new RelativeClauses(bench.narration(), phrases, elements);
        NamedSources named = new NamedSources(bench);
        refusal = head -> isNoCue(elements.at(head));
        heads = new CueHeads(bench);
        features = new CueFeatures(tokens, elements, rules, bench.reportages().register());
        grammar = new CueGrammar(bench, new QuotedSaying(tokens, phrases, elements), relatives);
        nothing = new NothingSaid(bench, relatives);
        closers = new ClosingCues(tokens, phrases, elements);
        placed = new PlacedCues(bench);
        seconds = new SecondVerbs(elements);
        sureCues = new SureCues(bench, named);
        SourceFeatures sources = new SourceFeatures(phrases, elements, rules, features, candidates);
        chosen = new ChosenCues(bench, grammar, named, placed, sources);
        inner = new InnerVerbs(phrases, elements, relatives);
        predicates = new InnerPredicates(phrases, elements);
        dashed = new DashedSubjects(elements);
        setOff = new SetOffSubjectVerbs(elements, new Clauses(phrases, elements));
        opening = new OpeningClauses(elements);
        promises = new PromisesOfOthers(elements);
        misjudged = new Misjudged(elements);
        inscriptions = new Inscriptions(phrases, elements);
        bare = new BareRelatives(elements);
        asides = new Asides(elements);
        subjects = new SentenceSubjects(bench, named, new ClauseSubjects(bench));
        bounds = new SourceBounds(bench);
        remarks = new OwnedRemarks(bench);
        replies = new CameReplies(bench);
        heard = new HeardTellers(phrases, elements);
        misread = new MisreadSources(bench, named);
        denied = new DeniedClaims(bench);
        courts = new CourtHearings(phrases, elements);
    }

    /** The sure cues of the unit whose elements were read last, in order. */
    public List<Cue> find() {
        cues = new ArrayList<>();
        faint.clear();
        last = null;
        head = -1;
        closing = heads.closing();
        quotes = elements.quotes() && heads.hasQuotation();
        int k = next(0);
        while (k < elements.count()) {
            k = next(read(k));
        }
        unsettled = faint.isEmpty() ? List.of() : List.copyOf(cues);
        settle(cues);
        return cues;
    }

    /**
     * The cues that were found last with the faint ones between them, in order; none where there are no faint ones.
     *
     * @param mayHold whether one with its head at an element may attribute anything: else none of them is worth reading
     */
    public List<Cue> withFaint(IntPredicate mayHold) {
        if (!mayAny(mayHold)) {
            return List.of();
        }
        faint.removeIf(this::isRefused);
        if (!mayAny(mayHold)) {
            return List.of();
        }
        List<Cue> all = new ArrayList<>();
        for (FaintWord word : faint) {
            all.add(chosen.at(word.element(), word.last(), word.score(), quotes));
        }
        all.addAll(unsettled);
        all.sort(Comparator.comparingInt(Cue::from));
        settle(all);
        return all;
    }

    private boolean mayAny(IntPredicate mayHold) {
        for (FaintWord word : faint) {
            if (mayHold.test(CueWords.told(elements, word.element()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRefused(FaintWord word) {
        last = word.last();
        return isNoCue(word.element());
    }

    /** The first element from this one on that may attribute: where there are quoted words its place alone may make it. */
    private int next(int k) {
        if (head < k) {
            head = elements.head(k);
        }
        return quotes ? k : head;
    }

    /** Adds the cue whose head an element is, if it is one; gives the element to go on with, as do all that read one. */
    private int read(int k) {
        long thing = quotes ? inscriptions.thing(k) : PhraseSpan.NONE;
        if (thing != PhraseSpan.NONE) {
            readInscription(k, thing);
            return k + 1;
        }
        long came = quotes ? replies.source(k) : PhraseSpan.NONE;
        if (came != PhraseSpan.NONE) {
            add(sureCues.placed(k, came, Act.SPEECH));
            return elements.behind(came);
        }
        long teller = heard.of(k);
        if (teller != PhraseSpan.NONE) {
            add(sureCues.heard(k, teller));
            return elements.behind(teller);
        }
        boolean closed = closing > k && closing < elements.count(); // "Lee’s “…” remark was odd, Rask said"
        long owner = quotes && last == null && !closed ? remarks.owner(k) : PhraseSpan.NONE;
        if (owner != PhraseSpan.NONE) {
            add(sureCues.placed(k, owner, Act.SPEECH));
            return k + 1;
        }
        if (CueHeads.isMark(elements.kind(k))) {
            return readMark(k);
        }
        if (k < head || !heads.mayBeHead(k)) {
            long source = place(k);
            if (source != PhraseSpan.NONE) {
                add(sureCues.placed(k, source, Act.SPEECH));
            }
            return k + 1;
        }
        return readWord(k);
    }

    /** "Staff found a note [reading] “…”": the note has the words on it, and who found it says nothing. */
    private void readInscription(int k, long thing) {
        if (last != null && inscriptions.isAround(elements.at(last.head()), k)) {
            cues.remove(cues.size() - 1);
        }
        add(sureCues.placed(k, thing, Act.WRITING));
    }

    /** "SMITH[:] “We won.”", "“We won.” [–] Smith": a mark that attributes, as the rules read it. */
    private int readMark(int k) {
        Cue marked = rules.cue(elements.first(k));
        if (marked == null || isTaken(marked)) {
            return k + 1;
        }
        add(marked);
        return behind(k, marked.end());
    }

    /** "“We are wet,” [laughs] Ann Lee": who is the source of a word by its place beside quoted words alone, or none. */
    private long place(int k) {
        return quotes ? placed.source(k) : PhraseSpan.NONE;
    }

    /** "said he fled and [threatened] her", "[denied] bail": whether a word that may attribute is no cue where it stands. */
    private boolean isNoCue(int k) {
        return inner.isInside(k, last)
                || predicates.isInside(k, last)
                || !quotes && dashed.isVerb(k, last)
                || setOff.isVerb(k, last)
                || quotes && opening.isInside(k, last)
                || quotes && promises.has(k, last)
                || nothing.has(k, quotes)
                || asides.isAside(k)
                || bare.isComment(k)
                || isRelayed(k)
                || last != null && !quotes && PolledIn.finds(elements, k, last)
                || placed.heard(k + 1) != PhraseSpan.NONE; // "was [seen] telling"
    }

    /** "It was late, Lee [said].", "Lee [said] so": a word that may attribute, of which grammar or else the judge knows. */
    private int readWord(int k) {
        Cue closes = closing(k);
        Cue sure = closes == null ? sure(k) : closes;
        if (sure == null) {
            return readJudged(k);
        }
        if (isNoCue(k)) {
            return k + 1;
        }
        add(sure);
        return closes == null ? k + 1 : behind(k, closes.to());
    }

    /** "It was late, Lee [said].": the cue that closes off its sentence, or null. */
    private @Nullable Cue closing(int k) {
        long closer = closer(k);
        return closer == PhraseSpan.NONE ? null : sureCues.closing(k, closer);
    }

    /** "Lee [interrupted]. “…”", "“Who asked?” Rep. Ann Lee (D) [said]": the cue that a verb is by its place, or null. */
    private @Nullable Cue sure(int k) {
        long announced = placed.announced(k);
        if (announced != PhraseSpan.NONE) {
            return sureCues.announcing(k, announced);
        }
        long said = quotes ? placed.sure(k) : PhraseSpan.NONE;
        return said == PhraseSpan.NONE ? null : sureCues.placed(k, said, Act.SPEECH);
    }

    /** "It was late, said [Lee].", "It was late, [Lee] said.": the source beside a verb that closes off its sentence, or none. */
    private long closer(int k) {
        long behind = closers.source(k);
        return behind == PhraseSpan.NONE ? closers.front(k, rules.cue(elements.first(k))) : behind;
    }

    /** "Lee [said] so", "Lee [pushed] for it": a word that attributes, or does so faintly, if the judge says so or its place. */
    private int readJudged(int k) {
        int answer = judged(k);
        int score = candidates.margin();
        if (answer != Judge.NO && (misjudged.has(k, last) || !judge.learns() && LeadingWords.has(elements, k))) {
            return k + 1;
        }
        if (answer == Judge.YES) {
            return readCue(k, score);
        }
        long place = place(k);
        if (place != PhraseSpan.NONE) {
            if (!isNoCue(k)) {
                add(sureCues.placed(k, place, Act.SPEECH));
            }
        } else if (answer == Judge.FAINT && !grammar.isReserved()) {
            faint.add(new FaintWord(k, last, score));
        }
        return k + 1;
    }

    /** What the judge says of a word, {@link Judge#NO} where its sentence denies it; how sure that is the candidates tell. */
    private int judged(int k) {
        int head = elements.first(k);
        candidates.clear(elements.from(), elements.to());
        candidates.refuse(refusal);
        features.describe(candidates.add(head), k, last, closing);
        candidates.lean(placed.isNext(k) || seconds.has(k, last) ? SureCues.SURE : grammar.leaning(k));
        int answer = judge.choose(Question.CUE, head, candidates);
        return answer == Judge.NO || nothing.isDenied(k) ? Judge.NO : answer;
    }

    /** "Lee [said] so": a word that attributes, with its source; but "a motion to [dismiss] a suit filed by Ann Lee". */
    private int readCue(int k, int score) {
        Cue cue = chosen.at(k, last, score, quotes);
        if (elements.is(k - 1, WordKind.TO) && cue.kind() == Cue.Kind.INVERTED) {
            return k + 1;
        }
        add(cue);
        return behind(k, cue.to());
    }

    private void add(Cue cue) {
        cues.add(cue);
        last = cue;
    }

    /** The element to go on with where the cue of an element ends ahead of a token. */
    private int behind(int k, int to) {
        return Math.max(k + 1, elements.at(to));
    }

    /** Gives cues the sources that only show once all of them are known: "[Calling] it a farce, Ann Lee left". */
    private void settle(List<Cue> found) {
        if (found.isEmpty()) {
            return;
        }
        bounds.settle(found);
        subjects.settle(found);
        misread.settle(found);
        denied.settle(found);
        courts.settle(found);
        WhatClauses.settle(elements, found);
        ExceptedRemarks.settle(elements, found, rules.subject());
        asides.dropHearings(found);
    }

    /** "Smith said: “We won.”": the words before the colon have their cue. */
    private boolean isTaken(Cue mark) {
        return last != null && last.end() >= mark.head() - 1;
    }

    /** "According to the port, prices are [expected] to fall": by whom is not said, but who says that they are. */
    private boolean isRelayed(int k) {
        return last != null
                && last.kind() == Cue.Kind.ACCORDING
                && last.from() == elements.from()
                && !quotes
                && elements.isCueVerb(k)
                && elements.isPassive(elements.subjectEnd(k), k)
                && grammar.agent(k) == PhraseSpan.NONE;
    }
}
