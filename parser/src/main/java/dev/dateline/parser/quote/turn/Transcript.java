package dev.dateline.parser.quote.turn;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a transcript: blocks that open with who speaks and a colon, "SEN. LEE: Will you resign?", or with Q and
 * A. Some speaker has to have a second turn, or to answer a question, so that the lines of a notice, "WHEN: Monday", are
 * none.
 */
public final class Transcript {
    /** How many blocks without a label go on with a turn, or with its last "I" or "we". */
    private static final int PIECES = 6;

    /** A line between two turns has fewer tokens. */
    private static final int ASIDE = 9;

    private static final int NONE = -1;

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;
    private final TurnLabels labels;
    private final long guest; // who answers where the labels are letters
    private final int[] turns; // by block: the block with the label of its turn, or NONE
    private final @Nullable QuestionsAndAnswers interview; // where there are no labels

    public Transcript(Analysis body, Narration narration, NounPhrases phrases) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
        this.labels = new TurnLabels(body, narration);
        this.turns = new int[body.blocks()];
        Interludes interludes = new Interludes(body, narration);
        boolean told = labels.areOfTurns();
        int turn = NONE;
        int heard = NONE; // the last block of the turn that has a label, or says "I" or "we"
        boolean asked = told && labels.onlyAsk();
        int last = !told ? NONE : asked ? labels.last() + 2 : labels.last(); // an answer below the last "Q"
        for (int block = 0; block < turns.length; block++) {
            boolean labelled = told && labels.has(block);
            boolean inside = turn != NONE
                    && (block < last && block - heard < PIECES || labels.isAlone(turn) && block == turn + 1);
            boolean interlude =
                    inside && !labelled && (interludes.isTold(block) || interludes.tellsOf(labels.bearer(turn), block));
            boolean goesOn = inside && !isAside(block) && !interlude;
            turn = labelled ? block : inside ? turn : NONE;
            turn = asked && goesOn && labels.has(turn) ? block : turn; // what stands below "Q" alone is the answer
            turns[block] = labelled ? block : goesOn ? turn : NONE;
            heard = turn == block || goesOn && interludes.isFirstPerson(block) ? block : heard;
        }
        if (told) {
            alternate();
        }
        interview = told ? null : interview();
        Guests guests = new Guests(body, phrases);
        guest = told ? guest(phrases, guests) : interview == null ? PhraseSpan.NONE : interview.guest(guests);
        if (interview != null) {
            read(interview);
        }
    }

    private void read(QuestionsAndAnswers interview) {
        if (guest != PhraseSpan.NONE) {
            interview.endAhead(guest);
        }
        for (int block = 0; block < turns.length; block++) {
            turns[block] = interview.turn(block);
        }
    }

    /** The questions and answers of a story that has no labels; null where there are none. */
    private @Nullable QuestionsAndAnswers interview() {
        QuestionsAndAnswers read = new QuestionsAndAnswers(body, narration);
        return read.areRead() ? read : null;
    }

    /** How a turn is tied to who speaks. */
    public Saying.Link link(int block) {
        if (interview != null && interview.isQuestion(turns[block])) {
            return Saying.Link.QUESTION;
        }
        if (goesOn(block)) {
            return Saying.Link.CONTINUED;
        }
        return interview != null && guest == PhraseSpan.NONE ? Saying.Link.ANSWER : Saying.Link.STATED;
    }

    /**
     * An interview that names the two in it once: from there on the blocks that end with a question mark are who asks, what
     * stands below them is who answers.
     */
    private void alternate() {
        int asks = NONE;
        int answers = NONE;
        int questions = 0;
        for (int block = 0; block < turns.length; block++) {
            boolean question = isQuestion(block);
            if (!labels.has(block)) {
                questions += question ? 1 : 0;
            } else if (asks == NONE) {
                asks = question ? block : NONE;
            } else if (labels.isSame(block, asks)) {
                questions--;
            } else if (answers == NONE) {
                answers = block;
            } else if (!labels.isSame(block, answers)) {
                return; // more than two
            }
        }
        if (asks == NONE || answers == NONE || questions <= 0) {
            return;
        }
        int lastQuestion = lastQuestion();
        int turn = NONE;
        for (int block = answers + 1; block <= Math.min(lastQuestion + 1, turns.length - 1); block++) {
            if (labels.has(block)) {
                turn = NONE;
            } else if (isQuestion(block) && block + 1 < turns.length && !isQuestion(block + 1)) {
                turns[block] = asks;
                turn = answers;
            } else if (turn != NONE) {
                turns[block] = turn;
            }
        }
    }

    private int lastQuestion() {
        int block = turns.length - 1;
        while (block >= 0 && (labels.has(block) || !isQuestion(block))) {
            block--;
        }
        return block;
    }

    private boolean isQuestion(int block) {
        int limit = body.firstOfBlock(block + 1);
        return limit > body.firstOfBlock(block) && tokens.is(limit - 1, '?');
    }

    /** Whether a block is a turn, or goes on with one. */
    public boolean isTurn(int block) {
        return turns[block] != NONE;
    }

    /** Whether a block goes on with the turn before it. */
    public boolean goesOn(int block) {
        int label = turns[block];
        boolean below = block > 0 && turns[block - 1] == label && label != block;
        return below && !(labels.isAlone(label) && block == label + 1);
    }

    /** The colon behind the label of the turn that a block belongs to; or none. */
    public long cue(int block) {
        int colon = labels.colon(turns[block]);
        return colon == NONE ? PhraseSpan.NONE : PhraseSpan.of(colon, colon + 1);
    }

    /** Who speaks there; where the label is "A", the guest, and where it is "Q", nobody. */
    public long source(int block) {
        if (interview != null) {
            return interview.isQuestion(turns[block]) ? PhraseSpan.NONE : guest;
        }
        int label = turns[block];
        if (!labels.has(label)) {
            return guest;
        }
        if (labels.isPart(label)) {
            return labels.isAnswer(label) ? guest : PhraseSpan.NONE;
        }
        return labels.name(label);
    }

    /** Whom the paragraph above the first turn begins with, "Author [Ann Lee] spoke to us", else whom it was spoken with; or none. */
    private long guest(NounPhrases phrases, Guests guests) {
        int first = 0;
        while (first < turns.length && !labels.has(first)) {
            first++;
        }
        if (first == 0 || first == turns.length) {
            return PhraseSpan.NONE;
        }
        int from = body.firstOfBlock(first - 1);
        long phrase = phrases.startingAt(from, body.firstOfBlock(first));
        int to = phrase == PhraseSpan.NONE ? from : PhraseSpan.to(phrase);
        for (int i = from; i + 1 < to; i++) {
            if (PersonNames.isGiven(tokens, i) && PersonNames.isFullName(tokens, i, to)) {
                return phrase;
            }
        }
        return labels.isPart(first) ? guests.ahead(body.firstOfBlock(first)) : PhraseSpan.NONE;
    }

    /** The first token of what is said in a block. */
    public int from(int block) {
        return labels.has(block) && turns[block] == block ? labels.said(block) : body.firstOfBlock(block);
    }

    /** "(LAUGHTER)", "[Applause]", "Opposition members interjecting—", "Question-and-Answer Session". */
    private boolean isAside(int block) {
        int from = body.firstOfBlock(block);
        int to = body.firstOfBlock(block + 1);
        return from == to
                || to - from < ASIDE && isHeading(from, to)
                || tokens.is(from, '(') && tokens.is(to - 1, ')')
                || tokens.is(from, '[') && tokens.is(to - 1, ']');
    }

    /** A line that ends with no mark of a sentence, and with a dash or a colon or in capitals throughout. */
    private boolean isHeading(int from, int to) {
        if (Narration.isDash(tokens, to - 1) || tokens.is(to - 1, ':')) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean joined = i > from && i + 1 < to && !tokens.isCapitalized(i);
            if (!tokens.isCapitalized(i) && !joined || tokens.isLowerCase(i) && !Grammar.isFunctional(tokens, i)) {
                return false;
            }
        }
        return to - from > 1;
    }
}
