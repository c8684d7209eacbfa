package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.content.ContentReader;
import dev.dateline.parser.quote.cue.CueReader;
import dev.dateline.parser.quote.grammar.Lists;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.ModelJudge;
import dev.dateline.parser.quote.layout.FloatingSources;
import dev.dateline.parser.quote.layout.InnerDatelines;
import dev.dateline.parser.quote.layout.LayoutCues;
import dev.dateline.parser.quote.layout.PullQuotes;
import dev.dateline.parser.quote.layout.SetOff;
import dev.dateline.parser.quote.mark.Marks;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.saying.FoundCues;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.quote.turn.Exchange;
import dev.dateline.parser.quote.turn.Transcript;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.ReadingSink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is said to have said what, in steps; each trusts the one before.
 *
 * <ol>
 *   <li>{@link Marks} pairs quotation marks, block by block.
 *   <li>Units are cut: sentences, joined where a quotation runs over their border.
 *   <li>{@link RuleReading} finds the words that attribute, outside marks only, with the source beside them, and gives
 *       each its content, by grammar alone.
 *   <li>Quotations that no cue reaches go on with the utterance before them, or float; {@link FloatingSources} finds who
 *       stands near.
 * </ol>
 */
public final class QuoteReader {
    /** A marked stretch of fewer words that nothing attributes is a title, a name or a scare quote. */
    private static final int SHORTEST_FLOATING = 4;

    /** An answer stands at most so many blocks below the one before it. */
    private static final int EXCHANGE = 3;

    private final Analysis body;
    private final Narration narration;
    private final Elements elements;
    private final RuleReading rules;
    private final CueReader cues;
    private final ContentReader units;
    private final FaintAttributions faint;
    private final LayoutCues layout;
    private final Wording wording;
    private final Transcript transcript;
    private final FloatingSources floating;
    private final Exchange exchange;
    private final Lists lists;
    private final Sayings sayings;
    private final List<int[]> waiting = new ArrayList<>(); // bare units whose attribution may still come
    private @Nullable Saying last;
    private long lastSource = PhraseSpan.NONE; // of the last quotation
    private long recentSource = PhraseSpan.NONE; // of the last attribution
    private int lastBlock = -1;
    private long floatedSource = PhraseSpan.NONE; // of the last quotation that no cue reaches
    private int floatedBlock = -EXCHANGE;
    private boolean lastOpen; // the last passage goes on in the next block
    private @Nullable Attributed announced;
    private @Nullable Attributed listing; // whose content goes on in a list

    private QuoteReader(Analysis body, ReadingSink sink, Judge judge) {
        this.body = body;
        narration = new Narration(body.tokens(), SetOff.with(body, Marks.passages(body)));
        NounPhrases phrases = new NounPhrases(narration);
        elements = new Elements(narration);
        rules = new RuleReading(narration, phrases, elements);
        Workbench bench = new Workbench(narration, phrases, elements, rules, judge, new Candidates());
        wording = new Wording(narration);
        sayings = new Sayings(narration, wording, sink);
        cues = new CueReader(bench);
        units = new ContentReader(bench);
        faint = new FaintAttributions(elements);
        layout = new LayoutCues(body, narration, phrases);
        transcript = new Transcript(body, narration, phrases);
        floating = new FloatingSources(bench);
        exchange = new Exchange(body, narration);
        lists = new Lists(body, narration);
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
        return PullQuotes.attribute(body, reader.sayings.all());
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
        if (listing != null && lists.isPlainItem(block)) {
            sayings.state(listing, from, limit, Saying.Link.CONTINUED);
            announced = null;
            return;
        }
        listing = null;
        int sentence = body.sentenceOf(from);
        from = InnerDatelines.end(narration, from, limit);
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
        if (!transcript.goesOn(block)) {
            sayings.begin();
        }
        if (from == to) {
            return; // who speaks stands above what is said
        }
        sayings.turn(from, to, transcript.cue(block), transcript.source(block), transcript.link(block));
        lastOpen = false;
        announced = null;
        last = null;
        lastSource = PhraseSpan.NONE;
    }

    /** The cue of a block that only signs the quotation above it. */
    private @Nullable Cue signature(int block) {
        return block < body.blocks() && !waiting.isEmpty() ? layout.signature(block) : null;
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
        if (layout.signsPost(block)) {
            return; // of a post that a colon handed over to
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
        FoundCues cue = cues.find(from, to);
        List<Attributed> found = units.read(cue.sure());
        boolean joins = !found.isEmpty() && found.get(0).from() == from && narration.isQuoted(from);
        if (!joins) {
            flushWaiting();
        }
        int reach = from;
        List<Attributed> all = cue.hasFaint() ? faint.join(found, units.read(cue.all())) : found;
        for (Attributed said : all) {
            announced = !said.cue().isFaint() && layout.handsOver(said, to) ? said.opened(to) : null;
            boolean opens = lists.opens(said, to);
            listing = opens ? said : listing;
            if (announced != null || lists.isBare(said, to)) {
                if (opens) {
                    sayings.begin(); // of the items below
                }
                continue;
            }
            embedded(reach, said.from());
            if (said.cue().isFaint()) {
                sayings.begin();
                pieces(said);
            } else {
                stated(said, block);
            }
            reach = Math.max(said.to(), said.more() == PhraseSpan.NONE ? 0 : PhraseSpan.to(said.more()));
        }
        embedded(reach, to);
        if (found.isEmpty()) {
            Cue leadIn = layout.leadIn(from, to, rules);
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
        sayings.begin();
        for (int[] unit : waiting) {
            add(said, unit[0], unit[1], Saying.Link.CONTINUED);
        }
        waiting.clear();
        Saying before = last;
        long beforeSource = lastSource;
        Saying piece = pieces(said);
        if (piece != null) {
            remember(piece, said);
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
        if (said.act() == Act.THOUGHT) {
            // “They sent a man,” Lee remembers. “He laughed.”
            return narration.isQuoted(said.from()) && said.cue().from() >= said.to();
        }
        return said.cue().takes('q') && !exchange.isWriter(said.cue().source())
                || !wording.verbatim(said.from(), said.to()).isEmpty();
    }

    /** A unit of nothing but quoted words. */
    private void bare(int from, int to, int block) {
        boolean whole = from == body.firstOfBlock(block) && to == body.firstOfBlock(block + 1);
        if (whole && announced == null && layout.isCrosshead(from, to)) {
            return;
        }
        Attributed opened = announced;
        announced = null;
        if (opened == null && narration.isQuoted(from) && wording.isNamed(narration.passage(from))) {
            return; // "Lund, O. (2009). “Of Ships.”"
        }
        if (opened != null) {
            sayings.begin();
            add(opened, from, to, Saying.Link.STATED);
            lastBlock = block;
        } else if (last != null && (lastBlock == block || lastOpen && lastBlock == block - 1)) {
            sayings.goOn(last, from, to, Saying.Link.CONTINUED);
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
            if (!goesOn) {
                sayings.begin();
            }
            goesOn = isOpen(unit[1]);
            int gap = unit[2] - lastBlock;
            if (last != null && gap <= EXCHANGE && exchange.isAnswer(unit[0])) {
                sayings.leave(unit[0], unit[1], PhraseSpan.NONE, Saying.Link.ANSWER);
                lastBlock = unit[2];
                continue;
            }
            long source = source(unit, gap);
            if (last != null && gap <= 1 && source == lastSource && source != PhraseSpan.NONE) {
                last = sayings.goOn(last, unit[0], unit[1], Saying.Link.FLOATING);
                lastBlock = unit[2];
            } else {
                sayings.leave(unit[0], unit[1], source, Saying.Link.FLOATING);
                floatedSource = source;
                floatedBlock = unit[2];
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
        long above = unit[0] == body.firstOfBlock(unit[2]) ? layout.nameAbove(unit[2]) : PhraseSpan.NONE;
        if (above != PhraseSpan.NONE) {
            return above;
        }
        long source = floating.of(unit[0], unit[1], lastSource, recentSource, gap);
        boolean follows = last != null
                && gap == 1
                && (exchange.isIllustration(unit[0], last) || exchange.isNextParagraph(unit[0], unit[1], lastSource));
        return source == PhraseSpan.NONE && follows ? lastSource : source;
    }

    /** Quoted words in a sentence that no cue reaches: speech if they are long enough, or if someone near is their source. */
    private void embedded(int from, int to) {
        if (!elements.quotes()) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (!narration.isQuoted(i)) {
                continue;
            }
            Passage passage = narration.passage(i);
            int end = Math.min(to, passage.close());
            if (!wording.isNamed(passage)) {
                long source = layout.isTopic(from, i)
                        ? nearSource(body.blockOf(i))
                        : floating.of(i, end, lastSource, recentSource, body.blockOf(i) - lastBlock);
                boolean beside = source != PhraseSpan.NONE && PhraseSpan.from(source) >= elements.from();
                if (source != PhraseSpan.NONE || narration.words(i, end, SHORTEST_FLOATING) >= SHORTEST_FLOATING) {
                    sayings.begin();
                    sayings.leave(i, end, source, beside ? Saying.Link.STATED : Saying.Link.FLOATING);
                } else {
                    wording.learnTerm(passage);
                }
            }
            i = end - 1;
        }
    }

    /** The source of the quotation that stands some blocks above, whatever attributes it. */
    private long nearSource(int block) {
        if (last != null && block - lastBlock <= EXCHANGE) {
            return lastSource;
        }
        return block - floatedBlock <= EXCHANGE ? floatedSource : PhraseSpan.NONE;
    }

    /** Writes down what a cue says, in one piece or two; gives the last, or null where it is still to come. */
    private @Nullable Saying pieces(Attributed said) {
        Saying piece = said.isOpen() ? null : sayings.state(said, said.from(), said.to(), Saying.Link.STATED);
        return said.hasMore()
                ? sayings.state(said, PhraseSpan.from(said.more()), PhraseSpan.to(said.more()), Saying.Link.STATED)
                : piece;
    }

    private void add(Attributed said, int from, int to, Saying.Link link) {
        remember(sayings.state(said, from, to, link), said);
    }

    private void remember(Saying saying, Attributed said) {
        last = saying;
        lastSource = said.cue().source();
        recentSource = lastSource;
    }
}
