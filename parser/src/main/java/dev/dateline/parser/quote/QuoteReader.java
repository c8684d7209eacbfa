package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is said to have said what, in steps; each trusts the one before.
 *
 * <ol>
 *   <li>{@link Marks} pairs quotation marks, block by block.
 *   <li>Units are cut: sentences, joined where a quotation runs over their border.
 *   <li>{@link CueFinder} finds the words that attribute, outside marks only, with the source beside them.
 *   <li>{@link UnitReader} gives each cue its content.
 *   <li>Quotations that no cue reaches go on with the utterance before them, or float; {@link FloatingSources} finds who
 *       stands near.
 * </ol>
 */
public final class QuoteReader {
    /** A marked stretch of fewer words that nothing attributes is a title, a name or a scare quote. */
    private static final int SHORTEST_FLOATING = 4;

    /** A source that is ahead of the next one by less is a close call. */
    private static final int SURE_SOURCE = 40;

    /** An answer stands at most so many blocks below the one before it. */
    private static final int EXCHANGE = 3;

    private final Analysis body;
    private final Tokens tokens;
    private final ReadingSink sink;
    private final Narration narration;
    private final Elements elements;
    private final RuleReading rules;
    private final CueReader cues;
    private final ContentReader units;
    private final LayoutCues layout;
    private final Wording wording;
    private final Transcript transcript;
    private final FloatingSources floating;
    private final Exchange exchange;
    private final List<Saying> sayings = new ArrayList<>();
    private final List<int[]> waiting = new ArrayList<>(); // bare units whose attribution may still come
    private int utterance;
    private @Nullable Saying last;
    private long lastSource = PhraseSpan.NONE; // of the last quotation
    private long recentSource = PhraseSpan.NONE; // of the last attribution
    private int lastBlock = -1;
    private boolean lastOpen; // the last passage goes on in the next block
    private @Nullable Attributed announced;

    private QuoteReader(Analysis body, ReadingSink sink, Judge judge) {
        this.body = body;
        this.tokens = body.tokens();
        this.sink = sink;
        narration = new Narration(tokens, SetOff.with(body, Marks.passages(body)));
        NounPhrases phrases = new NounPhrases(narration);
        elements = new Elements(narration);
        rules = new RuleReading(narration, phrases, elements);
        Workbench bench = new Workbench(narration, phrases, elements, rules, judge, new Candidates());
        wording = new Wording(narration);
        cues = new CueReader(bench);
        units = new ContentReader(bench);
        layout = new LayoutCues(narration, phrases);
        transcript = new Transcript(body, narration);
        floating = new FloatingSources(bench);
        exchange = new Exchange(body, narration);
    }

    /**
     * The sayings of a body, in order; none overlaps another, each lies in one block.
     *
     * @param body the analysed body
     * @param sink takes each cue and its reason
     */
    public static List<Saying> read(Analysis body, ReadingSink sink) {
        return read(body, sink, ModelJudge.LEARNED);
    }

    /** The same of a body in a language, by its ISO 639-1 tag, whose cues are not known: what marks alone show. */
    public static List<Saying> readMarked(Analysis body, String language, ReadingSink sink) {
        return new MarkedReader(body, language, sink).read();
    }

    /** The same with another judge. */
    public static List<Saying> read(Analysis body, ReadingSink sink, Judge judge) {
        QuoteReader reader = new QuoteReader(body, sink, judge);
        for (int block = 0; block < body.blocks(); block++) {
            reader.readBlock(block);
        }
        return PullQuotes.attribute(body, reader.sayings);
    }

    private void readBlock(int block) {
        int limit = body.firstOfBlock(block + 1);
        int from = body.firstOfBlock(block);
        if (from == limit) {
            return;
        }
        if (transcript.isTurn(block)) {
            turn(block);
            return;
        }
        int sentence = body.sentenceOf(from);
        while (from < limit) {
            sentence++;
            while (sentence < body.sentences() && splitsPassage(body.firstOfSentence(sentence))) {
                sentence++;
            }
            int to = sentence < body.sentences() ? Math.min(limit, body.firstOfSentence(sentence)) : limit;
            readUnit(from, to, block);
            from = to;
        }
        lastOpen = isOpen(limit);
        if (!lastOpen && signature(block + 1) == null) {
            flushWaiting();
        }
    }

    /** What somebody says in a transcript, without marks. */
    private void turn(int block) {
        flushWaiting();
        int from = transcript.from(block);
        int to = body.firstOfBlock(block + 1);
        boolean goesOn = transcript.goesOn(block);
        utterance += goesOn ? 0 : 1;
        int colon = transcript.colon(block);
        Span content = new Span(tokens.start(from), tokens.end(to - 1));
        Saying saying = new Saying(
                content,
                QuoteKind.DIRECT,
                narration.isBare(from, to) ? wording.verbatim(from, to) : List.of(content),
                Act.SPEECH,
                utterance,
                wording.span(PhraseSpan.of(colon, colon + 1)),
                wording.span(transcript.source(block)),
                null,
                null,
                null,
                goesOn ? Saying.Link.CONTINUED : Saying.Link.STATED);
        sayings.add(told(saying, Reasons.TURN));
        lastOpen = false;
        announced = null;
        last = null;
        lastSource = PhraseSpan.NONE;
    }

    /** The cue of a block that only signs the quotation above it. */
    private @Nullable Cue signature(int block) {
        return block < body.blocks() && !waiting.isEmpty()
                ? layout.signature(body.firstOfBlock(block), body.firstOfBlock(block + 1))
                : null;
    }

    /** Whether the passage that ends here goes on in the next block. */
    private boolean isOpen(int to) {
        return narration.isQuoted(to - 1) && narration.passage(to - 1).continued();
    }

    private boolean splitsPassage(int first) {
        return narration.isOnePassage(first - 1, first);
    }

    private void readUnit(int from, int to, int block) {
        if (narration.isBare(from, to)) {
            bare(from, to, block);
            return;
        }
        Cue signature = signature(block);
        if (signature != null) {
            stated(open(signature, to), block);
            return;
        }
        Cue heading = from == body.firstOfBlock(block) && to == body.firstOfBlock(block + 1)
                ? layout.heading(from, to)
                : null;
        if (heading != null) {
            flushWaiting();
            stated(
                    new Attributed(
                            heading,
                            from,
                            heading.from(),
                            PhraseSpan.NONE,
                            PhraseSpan.NONE,
                            PhraseSpan.NONE,
                            null,
                            heading.act()),
                    block);
            return;
        }
        elements.read(from, to);
        rules.read(from, to);
        List<Attributed> found = units.read(from, to, cues.find(from, to));
        boolean joins = !found.isEmpty() && found.get(0).from() == from && narration.isQuoted(from);
        if (!joins) {
            flushWaiting();
        }
        int reach = from;
        for (Attributed said : found) {
            announced = layout.handsOver(said, to) ? said.opened(to) : null;
            if (announced != null) {
                continue;
            }
            embedded(reach, said.from());
            stated(said, block);
            reach = Math.max(said.to(), said.more() == PhraseSpan.NONE ? 0 : PhraseSpan.to(said.more()));
        }
        embedded(reach, to);
        if (found.isEmpty()) {
            Cue leadIn = layout.leadIn(from, to, rules.subject());
            announced = leadIn == null ? null : open(leadIn, to);
        }
    }

    private static Attributed open(Cue cue, int to) {
        return new Attributed(cue, to, to, PhraseSpan.NONE, PhraseSpan.NONE, PhraseSpan.NONE, null, cue.act());
    }

    private void stated(Attributed said, int block) {
        boolean quotes = quotes(said);
        if (!quotes) {
            flushWaiting();
        }
        utterance++;
        for (int[] unit : waiting) {
            add(said, unit[0], unit[1], Saying.Link.CONTINUED);
        }
        waiting.clear();
        Saying before = last;
        long beforeSource = lastSource;
        if (!said.isOpen()) {
            add(said, said.from(), said.to(), Saying.Link.STATED);
        }
        if (said.more() != PhraseSpan.NONE) {
            add(said, PhraseSpan.from(said.more()), PhraseSpan.to(said.more()), Saying.Link.STATED);
        }
        exchange.note(said.cue().source(), block);
        if (quotes) {
            lastBlock = block;
        } else {
            lastSource = beforeSource;
            last = before; // "She wanted more" is not what a quotation goes on with
        }
    }

    /** Whether a quotation may go on behind it: it quotes, or its cue can. */
    private boolean quotes(Attributed said) {
        return said.act() != Act.THOUGHT
                && (said.cue().takes('q') && !exchange.isWriter(said.cue().source())
                        || !wording.verbatim(said.from(), said.to()).isEmpty());
    }

    /** A unit of nothing but quoted words. */
    private void bare(int from, int to, int block) {
        Attributed opened = announced;
        announced = null;
        if (opened == null && narration.isQuoted(from) && wording.isNamed(narration.passage(from))) {
            return; // "Lund, O. (2009). “Of Ships.”"
        }
        if (opened != null) {
            utterance++;
            add(opened, from, to, Saying.Link.STATED);
            lastBlock = block;
        } else if (last != null && (lastBlock == block || lastOpen && lastBlock == block - 1)) {
            sayings.add(goOn(last, from, to, Saying.Link.CONTINUED));
            lastBlock = block;
        } else {
            waiting.add(new int[] {from, to, block});
        }
    }

    /** Bare quotations that no attribution followed float behind the last utterance. */
    private void flushWaiting() {
        boolean goesOn = false;
        waiting.removeIf(unit -> narration.isSetOff(unit[0]));
        for (int[] unit : waiting) {
            utterance += goesOn ? 0 : 1;
            goesOn = isOpen(unit[1]);
            int gap = unit[2] - lastBlock;
            if (last != null && gap <= EXCHANGE && exchange.isAnswer(unit[0])) {
                sayings.add(unattributed(unit[0], unit[1], PhraseSpan.NONE, Saying.Link.ANSWER));
                lastBlock = unit[2];
                continue;
            }
            long source = source(unit, gap);
            if (last != null && gap <= 1 && source == lastSource && source != PhraseSpan.NONE) {
                Saying goesOnWith = goOn(last, unit[0], unit[1], Saying.Link.FLOATING);
                sayings.add(goesOnWith);
                last = goesOnWith;
                lastBlock = unit[2];
            } else {
                sayings.add(unattributed(unit[0], unit[1], source, Saying.Link.FLOATING));
            }
        }
        waiting.clear();
    }

    /** Who is the source of a unit of quoted words: whom their block tells of first, or who stands near, or spoke last. */
    private long source(int[] unit, int gap) {
        long subject = exchange.subject(unit[0], rules.subject());
        if (subject != PhraseSpan.NONE) {
            return subject;
        }
        long source = floating.of(unit[0], unit[1], lastSource, recentSource, gap);
        boolean illustrates = last != null && gap == 1 && exchange.isIllustration(unit[0], last);
        return source == PhraseSpan.NONE && illustrates ? lastSource : source;
    }

    /** Quoted words in a sentence that no cue reaches: speech if they are long enough, or if someone near is their source. */
    private void embedded(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!narration.isQuoted(i)) {
                continue;
            }
            Passage passage = narration.passage(i);
            int end = Math.min(to, passage.close());
            if (!wording.isNamed(passage)) {
                long source = floating.of(i, end, lastSource, recentSource, body.blockOf(i) - lastBlock);
                boolean beside = source != PhraseSpan.NONE && PhraseSpan.from(source) >= elements.from();
                if (source != PhraseSpan.NONE || narration.words(i, end, SHORTEST_FLOATING) >= SHORTEST_FLOATING) {
                    utterance++;
                    sayings.add(unattributed(i, end, source, beside ? Saying.Link.STATED : Saying.Link.FLOATING));
                } else {
                    wording.learnTerm(passage);
                }
            }
            i = end - 1;
        }
    }

    private Saying unattributed(int from, int to, long source, Saying.Link link) {
        Span content = new Span(tokens.start(from), tokens.end(to - 1));
        Saying saying = new Saying(
                content,
                wording.kind(from, to),
                wording.verbatim(from, to),
                Act.SPEECH,
                utterance,
                null,
                wording.span(source),
                null,
                null,
                null,
                link);
        return told(saying, source == PhraseSpan.NONE ? Reasons.NOTHING : Reasons.BESIDE);
    }

    private Saying goOn(Saying before, int from, int to, Saying.Link link) {
        Span content = new Span(tokens.start(from), tokens.end(to - 1));
        Saying saying = new Saying(
                content,
                wording.kind(from, to),
                wording.verbatim(from, to),
                before.act() == Act.THOUGHT ? Act.SPEECH : before.act(),
                link == Saying.Link.CONTINUED ? before.utterance() : utterance,
                before.cueOrNull(),
                before.sourceOrNull(),
                before.viaOrNull(),
                before.addresseeOrNull(),
                before.occasionOrNull(),
                link);
        return told(saying, link == Saying.Link.CONTINUED ? Reasons.GOES_ON : Reasons.NEAR);
    }

    private void add(Attributed said, int from, int to, Saying.Link link) {
        Cue cue = said.cue();
        List<Span> verbatim = wording.verbatim(from, to, cue, said.act());
        Saying saying = new Saying(
                new Span(tokens.start(from), tokens.end(to - 1)),
                wording.kind(from, to, verbatim),
                verbatim,
                said.act() == Act.THOUGHT && narration.isBare(from, to) ? Act.SPEECH : said.act(),
                utterance,
                wording.span(PhraseSpan.of(cue.from(), cue.to())),
                wording.span(cue.source()),
                wording.span(said.via()),
                wording.span(said.addressee()),
                said.occasion(),
                isDoubtful(cue, verbatim, link) ? Saying.Link.DOUBTFUL : link);
        sayings.add(saying);
        last = saying;
        lastSource = cue.source();
        recentSource = cue.source();
        if (sink.listens()) {
            tell(saying, cue.score(), Reasons.of(cue, tokens));
        }
    }

    private static boolean isDoubtful(Cue cue, List<Span> verbatim, Saying.Link link) {
        return link == Saying.Link.STATED && verbatim.isEmpty() && cue.margin() < SURE_SOURCE;
    }

    private Saying told(Saying saying, String reason) {
        if (sink.listens()) {
            tell(saying, 0, reason);
        }
        return saying;
    }

    private void tell(Saying saying, int score, String reason) {
        Span content = saying.content();
        Span source = saying.sourceOrNull();
        String said = source == null ? "no source" : source.of(tokens.text());
        sink.read("quote", content.start(), content.of(tokens.text()), said, score, reason);
    }
}
