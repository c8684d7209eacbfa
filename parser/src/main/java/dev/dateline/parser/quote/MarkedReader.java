package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.parser.quote.layout.SetOff;
import dev.dateline.parser.quote.mark.Marks;
import dev.dateline.parser.quote.saying.Likelihood;
import dev.dateline.parser.quote.saying.Reasons;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what any language shows alike: words in quotation marks, a name and a colon ahead of them, a dash and a name
 * behind them. Who else said what, only words can tell; so everything else has neither cue nor source.
 */
final class MarkedReader {
    /** A marked stretch of fewer words inside of a sentence is a title, a name or a scare quote. */
    private static final int SHORTEST = 3;

    private final Analysis body;
    private final Tokens tokens;
    private final ReadingSink sink;
    private final List<Passage> passages;
    private final Narration narration;
    private final LabelNames names;
    private final QuotedTerms terms;
    private final Insertions insertions;
    private final DashedSpeech dashes;
    private final LabelledTurns turns;
    private final BoldQuestions questions;
    private final List<Saying> sayings = new ArrayList<>();
    private int utterance;

    MarkedReader(Analysis body, String language, ReadingSink sink) {
        this.body = body;
        this.tokens = body.tokens();
        this.sink = sink;
        passages = SetOff.with(body, Marks.passagesOfAnyLanguage(body));
        narration = new Narration(tokens, passages);
        names = new LabelNames(body, language);
        terms = new QuotedTerms(body, narration, language);
        insertions = new Insertions(narration, terms, language);
        dashes = new DashedSpeech(body, narration, insertions);
        turns = new LabelledTurns(body, narration, names, language);
        questions = new BoldQuestions(body, language, turns);
    }

    List<Saying> read() {
        Passage before = null;
        Saying last = null; // what the passage before gave
        int block = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            block = readUnmarked(block, body.blockOf(passage.open()) + 1);
            if (isUnmarked(block - 1)) {
                continue;
            }
            boolean goesOn = last != null && before != null && goesOn(before, passage);
            boolean resumes = last != null && before != null && resumes(before, passage);
            if ((goesOn || resumes) && last != null) {
                last = add(passage, last.cueOrNull(), last.sourceOrNull(), Reasons.GOES_ON);
            } else {
                last = fresh(i);
            }
            before = passage;
        }
        readUnmarked(block, body.blocks());
        return List.copyOf(sayings);
    }

    /** Whether a block is speech as a whole, whatever stands in marks there. */
    private boolean isUnmarked(int block) {
        return turns.has(block) || questions.has(block) || !dashes.pieces(block).isEmpty();
    }

    /** Reads those of some blocks that are speech without marks; gives the block behind them. */
    private int readUnmarked(int from, int to) {
        for (int block = from; block < to; block++) {
            if (turns.has(block)) {
                turn(turns.said(block), turns.opens(block), turns.label(turns.turn(block)), turns.source(block));
            } else if (questions.has(block)) {
                int label = questions.speaker(block);
                int colon = label < 0 ? -1 : turns.label(label);
                turn(questions.said(block), questions.opens(block), colon, label < 0 ? null : turns.person(label));
            } else if (isUnmarked(block)) {
                utterance++;
                for (Span piece : dashes.pieces(block)) {
                    add(piece, piece, null, null, "a dash ahead of it");
                }
            }
        }
        return Math.max(from, to);
    }

    /** A turn of an interview; who speaks, if it is told, stands ahead of a colon. */
    private void turn(Span said, boolean opens, int colon, @Nullable Span speaker) {
        utterance += opens ? 1 : 0;
        Span source = speaker == null ? null : new Span(tokens.start(speaker.start()), tokens.end(speaker.end() - 1));
        add(said, said, source == null ? null : token(colon), source, Reasons.TURN);
    }

    /** Whether nothing parts two passages, or the first was not closed because the next paragraph goes on with it. */
    private boolean goesOn(Passage one, Passage next) {
        return one.close() == next.open() && (one.continued() || body.blockOf(one.open()) == body.blockOf(next.open()));
    }

    /** "„Wir haben“, sagte Berg, „gewartet.“": whether who says it stands between two passages of one sentence. */
    private boolean resumes(Passage one, Passage next) {
        int ahead = next.open() - 1;
        return body.sentenceOf(one.open()) == body.sentenceOf(ahead)
                && (tokens.is(ahead, ',') || narration.isDash(ahead))
                && terms.isSaid(one);
    }

    private @Nullable Saying fresh(int index) {
        Passage passage = passages.get(index);
        int colon = passage.open() - 1;
        boolean setOff = passage.open() == passage.from();
        Span label = colon < 1 || !setOff && body.blockOf(colon) != body.blockOf(passage.open()) ? null : label(colon);
        if (label != null) {
            utterance++;
            return add(passage, token(colon), label, "a name and a colon ahead of it");
        }
        int end = setOff ? behindRun(index) : passage.close();
        Span signed = signOff(passage, end);
        if (signed != null) {
            utterance++;
            return add(passage, token(end), signed, "a dash and a name behind it");
        }
        Span signer = setOff ? signature(end) : null;
        if (signer != null) {
            utterance++;
            return add(passage, null, signer, "a name below it");
        }
        boolean bare = isBare(passage);
        boolean handedOver = colon >= 0 && tokens.is(colon, ':') && terms.isStopped(passage); // "Ohm: „Wir feiern.“"
        int least = bare || handedOver || terms.isSaid(passage) ? 1 : SHORTEST;
        boolean named = !bare && (terms.isTerm(passage) || terms.isLinked(passage, sentence(passage.open())));
        if (named || narration.words(passage.from(), passage.to(), least) < least) {
            return null;
        }
        utterance++;
        return add(passage, null, null, "no cue; only marks are read in this language");
    }

    /** "Anna Berg: „…“", "BERG: „…“", "Anna Berg, Bürgermeisterin: „…“": the name, if a sentence begins with it. */
    private @Nullable Span label(int colon) {
        if (!tokens.is(colon, ':')) {
            return null;
        }
        int from = sentence(colon);
        if (from == colon || colon - from > LabelNames.LONGEST) {
            return null;
        }
        return named(from, colon);
    }

    /**
     * "„…“ – Anna Berg", "„…“ – Anna Berg, Bürgermeisterin": the name, if the paragraph ends with it; or that of a
     * paragraph below with nothing else.
     */
    private @Nullable Span signOff(Passage passage, int dash) {
        int from = dash + 1;
        boolean below = dash > 0 && dash < tokens.count() && body.blockOf(dash) != body.blockOf(dash - 1);
        if (from >= tokens.count()
                || !narration.isDash(dash)
                || body.blockOf(dash) != body.blockOf(from)
                || below && !isBare(passage)) {
            return null;
        }
        int limit = body.firstOfBlock(body.blockOf(from) + 1);
        limit = tokens.is(limit - 1, '.') ? limit - 1 : limit;
        return limit - from > LabelNames.LONGEST ? null : named(from, limit);
    }

    /** The name of a paragraph below block quotes that tells no more than whose they are. */
    private @Nullable Span signature(int from) {
        boolean below = from < tokens.count() && body.isSetOff(body.blockOf(from));
        int limit = below ? body.firstOfBlock(body.blockOf(from) + 1) : from;
        return below && limit - from <= LabelNames.LONGEST ? named(from, limit) : null;
    }

    /** Behind the block quotes that begin with one. */
    private int behindRun(int passage) {
        int last = passage;
        while (passages.get(last).continued() && last + 1 < passages.size()) {
            last++;
        }
        return passages.get(last).close();
    }

    /** The name that some words begin with, if they tell no more than who that is. */
    private @Nullable Span named(int from, int limit) {
        Span name = names.name(from, limit);
        if (name == null) {
            return null;
        }
        int end = name.end();
        boolean whole = end == limit
                || tokens.is(end, ',') && !isParted(end + 1, limit)
                || tokens.is(end, '(') && (tokens.is(limit - 1, ')') || tokens.is(end + 1, '@'));
        return whole ? new Span(tokens.start(name.start()), tokens.end(end - 1)) : null;
    }

    /** Whether there is more than an apposition: another clause, or other quoted words. */
    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ',') || tokens.is(i, ':') || narration.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its sentences have no words outside of marks: "« Non. »" between two others. */
    private boolean isBare(Passage passage) {
        int last = passage.close() - 1;
        int limit = body.firstOfBlock(body.blockOf(last) + 1);
        int behind = body.sentenceOf(last) + 1;
        int to = behind < body.sentences() ? Math.min(limit, body.firstOfSentence(behind)) : limit;
        return narration.isBare(sentence(passage.open()), to);
    }

    /** Where the sentence of a token begins; one without a full stop ends with its paragraph. */
    private int sentence(int token) {
        return Math.max(body.firstOfBlock(body.blockOf(token)), body.firstOfSentence(body.sentenceOf(token)));
    }

    private Span token(int token) {
        return new Span(tokens.start(token), tokens.end(token));
    }

    private Saying add(Passage passage, @Nullable Span cue, @Nullable Span source, String reason) {
        List<Span> pieces = insertions.inMarks(passage.from(), passage.to());
        int last = pieces.size() - 1;
        boolean whole = last < 0 || endsWith(passage, pieces.get(last));
        if (last < 1 && whole) {
            Span words = new Span(passage.from(), passage.to());
            return add(new Span(passage.open(), passage.close()), words, cue, source, reason);
        }
        Saying first = null;
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            int from = i == 0 ? passage.open() : piece.start();
            int to = i == last && whole ? passage.close() : piece.end();
            Saying added = add(new Span(from, to), piece, cue, source, reason);
            first = first == null ? added : first;
        }
        return Objects.requireNonNull(first);
    }

    /** Whether a passage ends with a piece of it, a comma or a dash aside; but "«[È tardi] – dice Serra»". */
    private static boolean endsWith(Passage passage, Span piece) {
        return piece.end() + 1 >= passage.to();
    }

    /** Notes what is said; both spans are of tokens. */
    private Saying add(Span content, Span words, @Nullable Span cue, @Nullable Span source, String reason) {
        Saying saying = new Saying(
                new Span(tokens.start(content.start()), tokens.end(content.end() - 1)),
                QuoteKind.DIRECT,
                List.of(new Span(tokens.start(words.start()), tokens.end(words.end() - 1))),
                Act.SPEECH,
                utterance,
                cue,
                source,
                null,
                null,
                null,
                source == null ? Saying.Link.FLOATING : Saying.Link.STATED,
                Likelihood.CERTAIN);
        sayings.add(saying);
        if (sink.listens()) {
            String said = source == null ? "no source" : source.of(tokens.text());
            sink.read("quote", saying.content().start(), saying.content().of(tokens.text()), said, 0, reason);
        }
        return saying;
    }
}
