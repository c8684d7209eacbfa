package dev.dateline.parser.quote.turn;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.Passage;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The writer's part in an exchange: what he asks and says himself, and whom he tells of, in front of quoted words. */
public final class Exchange {
    /** A verb and a stop stand behind a source that ends its paragraph, or a stop alone. */
    private static final int SIGNED = 2;

    /** A sentence that only fills a pause is no longer. */
    private static final int BEAT = 9;

    /** What somebody does beside speaking: "She paused". */
    private static final Phrases GESTURES = Phrases.of(Exchange.class, "gestures.txt");

    /** What tells that somebody has an opinion of their own: "disagreed", "was less sure". */
    private static final Phrases STANCES = Phrases.of(Exchange.class, "stances.txt");

    private static final Phrases ASKING = Phrases.of(Exchange.class, "asking-verbs.txt");

    /** How many tokens tell who somebody is, between a noun and its verb: "Her aunt, [the actress Ann Lee,] was against it". */
    private static final int APPOSITION = 12;

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;
    private int spoke = -2; // the block in which the writer spoke last

    public Exchange(Analysis body, Narration narration) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
    }

    /** Notes the source of a saying. */
    public void note(long source, int block) {
        if (isWriter(source)) {
            spoke = block;
        }
    }

    /** "I", "we": the writer. */
    public boolean isWriter(long source) {
        return source != PhraseSpan.NONE
                && PhraseSpan.to(source) - PhraseSpan.from(source) == 1
                && switch (narration.kind(PhraseSpan.from(source))) {
                    case SPEAKER_I, WE -> true;
                    default -> false;
                };
    }

    /** "[Ann Lee] nodded": whether a name makes a gesture. */
    public boolean isGesture(long subject) {
        int verb = PhraseSpan.to(subject);
        return narration.kind(verb - 1) == WordKind.NAME && GESTURES.has(tokens, verb);
    }

    /** "[Ann Lee] disagreed", "[Her aunt], the actress Ann Lee, was against it": whether somebody with a name takes a stance. */
    public boolean isStance(long subject) {
        int behind = PhraseSpan.to(subject);
        boolean named = narration.kind(behind - 1) == WordKind.NAME;
        boolean person = narration.kind(behind - 1) == WordKind.PERSON;
        int verb = behind;
        if (tokens.is(behind, ',')) {
            verb = behind + 1;
            while (verb < tokens.count() && verb < behind + APPOSITION && !tokens.is(verb, ',')) {
                named |= person && narration.kind(verb) == WordKind.NAME;
                verb++;
            }
            verb++;
        }
        return named && STANCES.longest(tokens, verb) != Phrases.NONE;
    }

    /** Whether quoted words open a block below a question of the writer, or below one in which he says something. */
    public boolean isAnswer(int from) {
        int block = body.blockOf(from);
        boolean asked = from > 0 && tokens.is(from - 1, '?') && !narration.isQuoted(from - 1);
        return from == body.firstOfBlock(block) && (asked || spoke == block - 1);
    }

    /** "“Were you late?” the lawyer asked." and, in a paragraph of its own, "“No, sir.”": whether another one answers what was asked last. */
    public boolean isReply(int from, int to, Saying asked) {
        int block = body.blockOf(from);
        Span cue = asked.cueOrNull();
        int mark = tokens.at(asked.content().end()) - 1;
        return from == body.firstOfBlock(block)
                && to == body.firstOfBlock(block + 1)
                && cue != null
                && ASKING.has(tokens, tokens.at(cue.start()))
                && tokens.is(mark - 1, '?')
                && narration.isQuoted(mark - 1)
                && body.blockOf(mark) == block - 1;
    }

    /**
     * "[The lawyer] pressed Berg about the boat." and, in a paragraph of its own, "“You took it, didn’t you?”": who asks on
     * there; or none.
     *
     * @param to the token behind the quoted words
     * @param source of whom the last cue is
     */
    public long asking(int from, int to, long source) {
        int block = body.blockOf(from);
        boolean below = block > 0
                && source != PhraseSpan.NONE
                && body.blockOf(PhraseSpan.from(source)) == block - 1
                && !narration.isQuoted(from - 1)
                && from == body.firstOfBlock(block)
                && to == body.firstOfBlock(block + 1);
        return below && ASKING.has(tokens, PhraseSpan.to(source)) && isQuestion(from, to) ? source : PhraseSpan.NONE;
    }

    /** "[Lund] had a short answer. “No.”": of whom the sentence in front of quoted words tells, in their own block. */
    public long subject(int from, long opening) {
        int first = body.firstOfBlock(body.blockOf(from));
        boolean told = from > first && !narration.isQuoted(from - 1) && opening != PhraseSpan.NONE;
        if (!told || PhraseSpan.from(opening) < first || PhraseSpan.from(opening) >= from) {
            return PhraseSpan.NONE;
        }
        return switch (narration.kind(PhraseSpan.to(opening) - 1)) {
            case HE, SHE, NAME, PERSON -> opening;
            default -> PhraseSpan.NONE;
        };
    }

    /** "Did [she] know? “He never told me.”": of whom the writer asks right ahead of quoted words, in their own block; or none. */
    public long asked(int from) {
        boolean asked = from > body.firstOfBlock(body.blockOf(from))
                && tokens.is(from - 1, '?')
                && !narration.isQuoted(from - 1);
        int verb = asked ? body.firstOfSentence(body.sentenceOf(from - 1)) : from;
        boolean person = verb + 1 < from
                && Grammar.isAuxiliary(tokens, verb)
                && switch (narration.kind(verb + 1)) {
                    case HE, SHE -> true;
                    default -> false;
                };
        return person ? PhraseSpan.of(verb + 1, verb + 2) : PhraseSpan.NONE;
    }

    /**
     * "[She] paused.", in a paragraph of its own between quoted words: who makes a gesture there; and who spoke last where it
     * tells of nobody, “There was a pause.”
     *
     * @param from the first of the quoted words below
     * @param opening the phrase that may be the subject of the paragraph
     * @param last who spoke last
     * @param gap how many blocks above these words that was
     */
    public long pausing(int from, long opening, long last, int gap) {
        int block = body.blockOf(from);
        int first = block < 1 ? from : body.firstOfBlock(block - 1);
        boolean line = from == body.firstOfBlock(block)
                && from - first > 1
                && from - first <= BEAT
                && gap == 2
                && !narration.isQuoted(first)
                && tokens.is(from - 1, '.')
                && body.sentenceOf(first) == body.sentenceOf(from - 1);
        if (line && tokens.isSpelled(first, "There")) {
            return last;
        }
        if (!line || PhraseSpan.from(opening) != first) {
            return PhraseSpan.NONE;
        }
        int verb = PhraseSpan.to(opening);
        return switch (narration.kind(verb - 1)) {
            case HE, SHE, NAME, PERSON -> GESTURES.has(tokens, verb) ? opening : PhraseSpan.NONE;
            default -> PhraseSpan.NONE;
        };
    }

    /** "“Were you late?”", "“No,” Berg said.", "“And who [was?”]": whether a block asks as the one two above does, over an answer. */
    public boolean isNextQuestion(int from, int to) {
        int block = body.blockOf(from);
        return block > 1
                && from == body.firstOfBlock(block)
                && to == body.firstOfBlock(block + 1)
                && isQuestion(from, to)
                && isQuestion(body.firstOfBlock(block - 2), body.firstOfBlock(block - 1))
                && narration.isQuoted(body.firstOfBlock(block - 1))
                && !isQuestion(narration.passage(body.firstOfBlock(block - 1)));
    }

    /** Whether all of a block is quoted, and asks. */
    private boolean isQuestion(int from, int to) {
        return narration.isQuoted(from) && narration.passage(from).close() == to && isQuestion(narration.passage(from));
    }

    /** Whether a block of nothing but quoted words stands right below “We’re stuck,” she says: one that ends with its source. */
    public boolean isNextParagraph(int from, int to, long source) {
        int block = body.blockOf(from);
        int above = block < 1 ? -1 : body.firstOfBlock(block - 1);
        return from == body.firstOfBlock(block)
                && to == body.firstOfBlock(block + 1)
                && above >= 0
                && narration.isQuoted(above)
                && PhraseSpan.from(source) > above
                && from - PhraseSpan.to(source) <= SIGNED
                && !narration.isQuoted(from - 2)
                && !isQuestion(narration.passage(above)); // “Are we late?” she asked
    }

    private boolean isQuestion(Passage passage) {
        return tokens.is(passage.to() - 1, '?');
    }

    /** Whether a block of quoted words stands right below what somebody said in the writer's words. */
    public boolean isIllustration(int from, Saying last) {
        int stop = from - 1;
        return from == body.firstOfBlock(body.blockOf(from))
                && last.verbatim().isEmpty()
                && (last.content().end() == tokens.end(stop) || last.content().end() == tokens.start(stop));
    }
}
