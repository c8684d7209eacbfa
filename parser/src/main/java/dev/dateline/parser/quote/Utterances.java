package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.layout.FloatingSources;
import dev.dateline.parser.quote.layout.LayoutCues;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.quote.turn.Exchange;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** To which utterance quoted words belong: to one that a cue states, to the one before them, or to nobody’s that is known. */
final class Utterances {
    /** A marked stretch of fewer words that nothing attributes is a title, a name or a scare quote. */
    private static final int SHORTEST_FLOATING = 4;

    /** An answer stands at most so many blocks below the one before it. */
    private static final int EXCHANGE = 3;

    /** How far behind the word that opens its clause a verb of saying stands. */
    private static final int CLAUSE = 16;

    /** How many words tell at most that somebody goes on. */
    private static final int PAUSE = 9;

    private static final Phrases PAUSES = Phrases.of(Utterances.class, "pauses.txt");
    private static final long WHICH = Tokens.fold("which");

    private static final Phrases CONTRASTS = Phrases.of(Utterances.class, "contrasts.txt");

    private final Analysis body;
    private final Narration narration;
    private final Elements elements;
    private final RuleReading rules;
    private final LayoutCues layout;
    private final Wording wording;
    private final Sayings sayings;
    private final FloatingSources floating;
    private final Exchange exchange;
    private final OthersBetween others;
    private final List<int[]> waiting = new ArrayList<>(); // bare units whose attribution may still come
    private @Nullable Saying last;
    private long lastSource = PhraseSpan.NONE; // of the last quotation
    private long otherSource = PhraseSpan.NONE; // of the last quotation by another one
    private long recentSource = PhraseSpan.NONE; // of the last attribution
    private int lastBlock = -1;
    private long floatedSource = PhraseSpan.NONE; // of the last quotation that no cue reaches
    private int floatedBlock = -EXCHANGE;
    private int askedBlock = -EXCHANGE; // where somebody asked on last, whom nothing there names
    private long asker = PhraseSpan.NONE; // who that was
    private boolean lastOpen; // the last passage goes on in the next block

    Utterances(Analysis body, Workbench bench, LayoutCues layout, Wording wording, Sayings sayings) {
        this.body = body;
        this.narration = bench.narration();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.layout = layout;
        this.wording = wording;
        this.sayings = sayings;
        this.floating = new FloatingSources(bench);
        this.exchange = new Exchange(body, narration);
        this.others = new OthersBetween(body, bench, exchange);
    }

    /** Whether quoted words wait for whose they are. */
    boolean areOpen() {
        return !waiting.isEmpty();
    }

    /** Notes whether the last passage of a block that ends here goes on in the next one, and tells it. */
    boolean endBlock(int limit) {
        lastOpen = isOpen(limit);
        return lastOpen;
    }

    /** What is said by turns goes on with nothing before it, and nothing goes on with it. */
    void forget() {
        lastOpen = false;
        last = null;
        lastSource = PhraseSpan.NONE;
        otherSource = PhraseSpan.NONE;
    }

    /** What a faint cue attributes; nothing goes on with it. */
    void faint(Attributed said) {
        sayings.begin();
        pieces(said);
    }

    /** Quoted words that a colon or a line above hands over to. */
    void opened(Attributed said, int from, int to, int block) {
        sayings.begin();
        add(said, from, to, Saying.Link.STATED);
        lastBlock = block;
    }

    /** Quoted words and nothing else: they go on with the last ones, or wait. */
    void bare(int from, int to, int block) {
        if (last != null && waiting.isEmpty() && isBehind(last, from, block)) { // what waits stands ahead
            sayings.goOn(last, from, to, Saying.Link.CONTINUED);
            lastBlock = block;
        } else {
            waiting.add(new int[] {from, to, block});
        }
    }

    private boolean isBehind(Saying said, int from, int block) {
        return lastBlock == block && !others.isOfAnother(from, said, lastSource) || lastOpen && lastBlock == block - 1;
    }

    /** Whether the passage that ends here goes on in the next block. */
    private boolean isOpen(int to) {
        return narration.isQuoted(to - 1) && narration.passage(to - 1).continued();
    }

    void stated(Attributed said, int block) {
        boolean quotes = quotes(said, block);
        if (!quotes) {
            flush();
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
        boolean told = quotes && before != null && isTold(said, before);
        if (quotes) {
            lastBlock = block;
        }
        if (told || !quotes) {
            lastSource = beforeSource;
            last = before; // "She wanted more" is not what a quotation goes on with
        }
    }

    /** "“Up,” Lee said, a week after [Holm told] her so. “Go.”": whether a clause of the sentence whose words are quoted only tells it. */
    private boolean isTold(Attributed said, Saying before) {
        boolean bare = !before.verbatim().isEmpty()
                && before.content().start() >= body.tokens().start(elements.from())
                && wording.verbatim(said.from(), said.to()).isEmpty();
        if (bare && elements.is(elements.at(said.cue().head()), WordKind.VERB_ING)) {
            return true; // "“Up,” Lee said, [pointing out] that it was late. “Go.”"
        }
        int k = bare ? elements.subjectEnd(elements.at(said.cue().from())) : 0;
        for (int j = k; j > 0 && j > k - CLAUSE; j--) {
            switch (elements.kind(j)) {
                case AND, BUT, SEMICOLON, DASH, COLON, QUOTATION -> {
                    return false;
                }
                default -> {
                    if (elements.fold(j) == WHICH) {
                        return true; // "said Lee of the guild, [which] has sued"
                    }
                    if (opensClause(j)) {
                        return true; // "said Lee, a cook [who] said it was late"
                    }
                }
            }
        }
        return false;
    }

    private boolean opensClause(int k) {
        boolean opens = elements.is(k, WordKind.WHO)
                || elements.is(k, WordKind.SUBORDINATOR)
                || ClauseEnds.opensReason(elements.fold(k));
        return opens && !CONTRASTS.has(elements.fold(k));
    }

    /** Whether a quotation may go on behind it: it quotes, or its cue can. */
    private boolean quotes(Attributed said, int block) {
        if (said.act() == Act.THOUGHT) {
            // “They sent a man,” Lee remembers. “He laughed.”
            return narration.isQuoted(said.from()) && said.cue().from() >= said.to();
        }
        boolean alone =
                said.cue().kind() == Cue.Kind.ACCORDING && lastBlock != block; // no relay: "Lee said, according to"
        boolean told = said.cue().takes('q') || alone;
        return told && !exchange.isWriter(said.cue().source())
                || !wording.verbatim(said.from(), said.to()).isEmpty();
    }

    /** Bare quotations that no attribution followed float behind the last utterance. */
    void flush() {
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
            if (last != null && exchange.isReply(unit[0], unit[1], last)) {
                sayings.leave(unit[0], unit[1], answering(), Saying.Link.FLOATING);
                lastBlock = unit[2];
                continue;
            }
            if (last != null && takesTurn(unit)) {
                continue;
            }
            long source = source(unit, gap);
            if (last != null && gap <= 1 && source == lastSource && source != PhraseSpan.NONE) {
                last = sayings.goOn(last, unit[0], unit[1], Saying.Link.FLOATING);
                lastBlock = unit[2];
            } else {
                sayings.leave(unit[0], unit[1], source, Saying.Link.FLOATING);
                lastBlock = source != PhraseSpan.NONE
                                && source == exchange.pausing(unit[0], rules.subject(), lastSource, gap)
                        ? unit[2]
                        : lastBlock;
                floatedSource = source;
                floatedBlock = unit[2];
            }
        }
        waiting.clear();
    }

    /** "“Were you late?”", "“No,” Berg said.", "“And who [was?”]", "[“Nobody.”]": leaves what somebody asks on, and what the other answers below. */
    private boolean takesTurn(int[] unit) {
        int block = unit[2];
        if (exchange.isNextQuestion(unit[0], unit[1])) {
            long before = floatedBlock == block - 2 ? floatedSource : PhraseSpan.NONE;
            asker = askedBlock == block - 2 ? asker : before;
            askedBlock = block;
            Saying.Link link = asker == PhraseSpan.NONE ? Saying.Link.QUESTION : Saying.Link.FLOATING;
            sayings.leave(unit[0], unit[1], asker, link);
            return true;
        }
        if (askedBlock != block - 1 || unit[0] != body.firstOfBlock(block)) {
            return false;
        }
        sayings.leave(unit[0], unit[1], lastSource, Saying.Link.FLOATING);
        return true;
    }

    /** Who spoke by name ahead of whoever asks; nobody where a pronoun asks, or nobody is told to. */
    private long answering() {
        if (lastSource == PhraseSpan.NONE) {
            return PhraseSpan.NONE;
        }
        return switch (narration.kind(PhraseSpan.to(lastSource) - 1)) {
            case NAME, PERSON, WORD -> otherSource;
            default -> PhraseSpan.NONE;
        };
    }

    /** Who is the source of a unit of quoted words: whom their block tells of first, or who stands near, or spoke last. */
    private long source(int[] unit, int gap) {
        long subject = exchange.asked(unit[0]);
        subject = subject == PhraseSpan.NONE ? exchange.subject(unit[0], rules.subject()) : subject;
        subject = subject == PhraseSpan.NONE ? exchange.pausing(unit[0], rules.subject(), lastSource, gap) : subject;
        subject = subject == PhraseSpan.NONE ? exchange.asking(unit[0], unit[1], recentSource) : subject;
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
    void embedded(int from, int to) {
        if (!elements.quotes()) {
            return;
        }
        int i = narration.unquotedTo(from, to);
        while (i < to) {
            Passage passage = narration.passage(i);
            int end = Math.min(to, passage.close());
            if (last != null && body.blockOf(i) == lastBlock && isPause(from, i)) {
                last = sayings.goOn(last, i, end, Saying.Link.CONTINUED);
            } else if (!wording.isNamed(passage) && !wording.isModifier(passage)) {
                long source = layout.isTopic(from, i)
                        ? nearSource(from)
                        : floating.of(i, end, lastSource, recentSource, body.blockOf(i) - lastBlock);
                boolean beside = source != PhraseSpan.NONE && PhraseSpan.from(source) >= elements.from();
                boolean goesOn = source == lastSource && source != PhraseSpan.NONE && body.blockOf(i) == lastBlock;
                if (last != null && goesOn && !beside) {
                    last = sayings.floatOn(last, i, end); // "“Up,” Lee said. It is “late and cold.”"
                } else if (source != PhraseSpan.NONE
                        || narration.words(i, end, SHORTEST_FLOATING) >= SHORTEST_FLOATING
                                && !wording.describes(passage)) {
                    sayings.begin();
                    sayings.leave(i, end, source, beside ? Saying.Link.STATED : Saying.Link.FLOATING);
                } else {
                    wording.learnTerm(passage);
                }
            }
            i = narration.unquotedTo(end, to);
        }
    }

    /** "“It sank,” she said. [Then, after a while:] “Slowly.”": whether no more than when somebody goes on stands ahead of a quotation. */
    private boolean isPause(int from, int open) {
        Tokens tokens = body.tokens();
        int first = from < open && Grammar.isAnd(tokens, from) ? from + 1 : from;
        boolean pause =
                open - first > 1 && open - first < PAUSE && tokens.is(open - 1, ':') && PAUSES.has(tokens, first);
        for (int i = first + 1; pause && i < open - 1; i++) {
            pause = tokens.is(i, ',')
                    || tokens.isLowerCase(i)
                            && !Grammar.isAuxiliary(tokens, i)
                            && !Grammar.isPronoun(tokens, i)
                            && !Nouns.isPerson(tokens, i)
                            && !Nouns.isDocument(tokens, i); // "Then a sign: “Shut”"
        }
        return pause;
    }

    /** The source of the quotation that stands some blocks above, whatever attributes it, or who talked there. */
    private long nearSource(int from) {
        int block = body.blockOf(from);
        if (last != null && block - lastBlock <= EXCHANGE) {
            return lastSource;
        }
        boolean floated = block - floatedBlock <= EXCHANGE && floatedSource != PhraseSpan.NONE;
        return floated ? floatedSource : layout.talker(from);
    }

    /** "[The mill] is expected [to close]": whether the words in front of a cue are the subject of those behind it, and nobody is its source. */
    private boolean isAround(Attributed said) {
        return said.hasMore()
                && said.cue().source() == PhraseSpan.NONE
                && said.act() == Act.THOUGHT
                && Grammar.isBe(body.tokens(), said.cue().from())
                && (said.to() == said.cue().from()
                        || isComma(said.to()) && said.to() + 1 == said.cue().from())
                && PhraseSpan.from(said.more()) == said.cue().to();
    }

    private boolean isComma(int token) {
        return body.tokens().is(token, ',');
    }

    /** Writes down what a cue says, in one piece or two; gives the last, or null where it is still to come. */
    private @Nullable Saying pieces(Attributed said) {
        if (isAround(said)) {
            return sayings.state(said, said.from(), PhraseSpan.to(said.more()), Saying.Link.STATED);
        }
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
        long source = said.cue().source();
        boolean another = lastSource != PhraseSpan.NONE
                && source != PhraseSpan.NONE
                && !others.isIn(PhraseSpan.to(source) - 1, lastSource);
        boolean named = another && narration.kind(PhraseSpan.to(lastSource) - 1) == WordKind.NAME;
        otherSource = named ? lastSource : another ? PhraseSpan.NONE : otherSource; // "the judge" may be who asks
        lastSource = source;
        recentSource = lastSource;
    }
}
