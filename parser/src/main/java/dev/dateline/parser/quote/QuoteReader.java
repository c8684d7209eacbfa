package dev.dateline.parser.quote;

import dev.dateline.parser.quote.content.ContentReader;
import dev.dateline.parser.quote.cue.CueReader;
import dev.dateline.parser.quote.grammar.Lists;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.ModelJudge;
import dev.dateline.parser.quote.layout.EntryClocks;
import dev.dateline.parser.quote.layout.FloatingSources;
import dev.dateline.parser.quote.layout.InnerDatelines;
import dev.dateline.parser.quote.layout.LayoutCues;
import dev.dateline.parser.quote.layout.PullQuotes;
import dev.dateline.parser.quote.layout.Remarks;
import dev.dateline.parser.quote.layout.SetOff;
import dev.dateline.parser.quote.mark.Marks;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.quote.turn.Transcript;
import dev.dateline.parser.quote.unsaid.ReportageCounter;
import dev.dateline.parser.quote.unsaid.Reportages;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.ReadingSink;
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
    private final Analysis body;
    private final Narration narration;
    private final Elements elements;
    private final RuleReading rules;
    private final CueReader cues;
    private final ContentReader units;
    private final FaintAttributions faint;
    private final LayoutCues layout;
    private final Remarks remarks;
    private final Wording wording;
    private final Transcript transcript;
    private final Lists lists;
    private final Utterances utterances;
    private final Sayings sayings;
    private @Nullable Attributed announced;
    private @Nullable Attributed listing; // whose content goes on in a list

    private QuoteReader(Analysis body, ReadingSink sink, Judge judge) {
        this.body = body;
        narration = new Narration(body.tokens(), SetOff.with(body, Marks.passages(body)));
        NounPhrases phrases = new NounPhrases(narration);
        elements = new Elements(narration);
        rules = new RuleReading(narration, phrases, elements);
        transcript = new Transcript(body, narration, phrases);
        Workbench bench = new Workbench(narration, phrases, elements, rules, judge, new Candidates(), reportages());
        wording = new Wording(narration);
        sayings = new Sayings(narration, wording, sink);
        cues = new CueReader(bench);
        units = new ContentReader(bench);
        faint = new FaintAttributions(elements);
        layout = new LayoutCues(body, bench);
        remarks = new Remarks(body, narration, phrases);
        utterances = new Utterances(body, bench, layout, wording, sayings);
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

    /** How much is reported in what is told between the turns of a transcript, or in all of a text without them. */
    private Reportages reportages() {
        ReportageCounter counter = new ReportageCounter(narration);
        for (int block = 0; block < body.blocks(); block++) {
            if (!transcript.isTurn(block)) {
                counter.count(body.firstOfBlock(block), body.firstOfBlock(block + 1));
            }
        }
        return new Reportages(body, counter.reportage(), counter.register());
    }

    private void readBlock(int block) {
        int limit = body.firstOfBlock(block + 1);
        int from = body.firstOfBlock(block);
        if (from == limit) {
            return;
        }
        if (body.isListing(block)) {
            utterances.flush();
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
        from = EntryClocks.end(narration, InnerDatelines.end(narration, from, limit), limit);
        while (from < limit) {
            sentence++;
            while (sentence < body.sentences() && splitsPassage(body.firstOfSentence(sentence))) {
                sentence++;
            }
            int to = sentence < body.sentences() ? Math.min(limit, body.firstOfSentence(sentence)) : limit;
            readUnit(from, to, block);
            from = to;
        }
        boolean open = utterances.endBlock(limit);
        if (!open && signature(block + 1) == null && !isRemark(block + 1)) {
            utterances.flush();
        }
    }

    /** What somebody says in a transcript, without marks. */
    private void turn(int block) {
        utterances.flush();
        int from = transcript.from(block);
        int to = body.firstOfBlock(block + 1);
        if (!transcript.goesOn(block)) {
            sayings.begin();
        }
        if (from == to) {
            return; // who speaks stands above what is said
        }
        sayings.turn(from, to, transcript.cue(block), transcript.source(block), transcript.link(block));
        announced = null;
        utterances.forget();
    }

    /** The cue of a block that only signs the quotation above it. */
    private @Nullable Cue signature(int block) {
        return block < body.blocks() && utterances.areOpen() ? layout.signature(block) : null;
    }

    /** Whether a block begins with whose the quoted words above it are. */
    private boolean isRemark(int block) {
        return block < body.blocks() && utterances.areOpen() && remarks.above(block) != null;
    }

    private boolean splitsPassage(int first) {
        return narration.isOnePassage(first - 1, first);
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
            utterances.opened(opened, from, to, block);
        } else {
            utterances.bare(from, to, block);
        }
    }

    private void readUnit(int from, int to, int block) {
        if (narration.isBare(from, to)) {
            bare(from, to, block);
            return;
        }
        Cue signature = signature(block);
        if (signature != null) {
            utterances.stated(Attributed.of(signature, to, to), block);
            return;
        }
        Cue remark = utterances.areOpen() ? remarks.of(from, to) : null;
        if (remark != null) {
            utterances.stated(Attributed.of(remark, to, to), block);
            return;
        }
        if (layout.signsPost(block)) {
            return; // of a post that a colon handed over to
        }
        Cue heading = from == body.firstOfBlock(block) && to == body.firstOfBlock(block + 1)
                ? layout.heading(from, to)
                : null;
        if (heading != null) {
            utterances.flush();
            utterances.stated(Attributed.of(heading, from, heading.from()), block);
            return;
        }
        elements.read(from, to);
        rules.read(from, to);
        List<Attributed> found = units.read(cues.find());
        boolean goesOn = !found.isEmpty() && found.get(0).from() == from && narration.isQuoted(from);
        if (!goesOn) {
            utterances.flush();
        }
        List<Cue> more = cues.withFaint(word -> faint.mayHold(found, word));
        state(more.isEmpty() ? found : faint.join(found, units.read(more)), from, to, block);
        if (found.isEmpty()) {
            Cue leadIn = layout.leadIn(from, to, rules);
            announced = leadIn == null ? null : Attributed.of(leadIn, to, to);
        }
    }

    /** Takes what a unit attributes, and the quoted words between. */
    private void state(List<Attributed> all, int from, int to, int block) {
        int reach = from;
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
            if (sayings.holds(said.from())) {
                continue; // its first words are another's already
            }
            utterances.embedded(reach, said.from());
            if (said.cue().isFaint()) {
                utterances.faint(said);
            } else {
                utterances.stated(said, block);
            }
            reach = Math.max(said.to(), said.more() == PhraseSpan.NONE ? 0 : PhraseSpan.to(said.more()));
        }
        utterances.embedded(reach, to);
    }
}
