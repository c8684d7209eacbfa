package dev.dateline.parser.quote.turn;

import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Arrays;

/**
 * An interview without marks and labels: blocks that end with a question mark and say "you", or are set in bold, below
 * each of them what somebody answers, who says "I". Where no word of the story calls it an interview, it takes more of them.
 */
final class QuestionsAndAnswers {
    private static final Phrases WORDS = Phrases.of(QuestionsAndAnswers.class, "interview-words.txt");

    /** What an interviewer reminds of: "You once wrote that …" */
    private static final Phrases REMINDERS = Phrases.of(QuestionsAndAnswers.class, "reminding-words.txt");

    private static final long ME = Tokens.fold("me");
    private static final long MY = Tokens.fold("my");
    private static final long OUR = Tokens.fold("our");
    private static final long YOUR = Tokens.fold("your");
    private static final long YOURS = Tokens.fold("yours");

    private static final int LEAST = 3;
    private static final int LEAST_UNTOLD = 4;

    /** Of a hundred questions and answers so many have to be personal. */
    private static final int SHARE = 50;

    private static final int SHARE_UNTOLD = 75;

    /** Of a hundred questions so many have to say "you" where nearly all answers say "I". */
    private static final int SHARE_ASKED = 30;

    /** Of a hundred questions in bold so many have an answer that says "I", where the story calls it an interview. */
    private static final int SHARE_STRONG = 30;

    /** Of them so many have one that says "I" or "we". */
    private static final int SHARE_STRONG_ANSWERED = 40;

    /** So many paragraphs at the end may tell how the interview was made. */
    private static final int END = 3;

    /** What asks without a mark is shorter. */
    private static final int REMINDER = 40;

    /** No question has more tokens. */
    private static final int QUESTION = 80;

    private static final int NONE = -1;

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;
    private final Interludes interludes;
    private final StrongQuestions strong;
    private final int[] turns; // by block: the first block of its question or answer, or NONE
    private final boolean interview;

    QuestionsAndAnswers(Analysis body, Narration narration) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
        this.interludes = new Interludes(body, narration);
        this.strong = new StrongQuestions(body, narration);
        this.turns = new int[body.blocks()];
        this.interview = read();
    }

    /** Whether the story is one. */
    boolean areRead() {
        return interview;
    }

    /** The first block of the question or answer that a block is a part of, or -1. */
    int turn(int block) {
        return turns[block];
    }

    /** Whether a block is a question. */
    boolean isQuestion(int block) {
        if (strong.areThere()) {
            return strong.has(block);
        }
        if (turns[block] == block && asksOtherwise(block)) {
            return true;
        }
        int from = body.firstOfBlock(block);
        int limit = body.firstOfBlock(block + 1);
        return limit > from && limit - from < QUESTION && tokens.is(limit - 1, '?') && !narration.isQuoted(limit - 1);
    }

    private boolean asksOtherwise(int block) {
        return !strong.areThere() && (isReminder(block) || asksInside(block));
    }

    /** "Your boat is old. Have you thought of a new one? Paint is cheap.": a short block that asks somebody, and ends with more. */
    private boolean asksInside(int block) {
        int from = body.firstOfBlock(block);
        int limit = body.firstOfBlock(block + 1);
        if (limit - from > REMINDER || narration.isQuoted(from)) {
            return false;
        }
        for (int i = from + 2; i + 1 < limit; i++) {
            int first = tokens.is(i, '?') ? body.firstOfSentence(body.sentenceOf(i)) : i;
            boolean asks = first + 2 < i // "Have [you]", "When did [you]"
                    && (Grammar.agreement(tokens, first + 1) == 'y' || Grammar.agreement(tokens, first + 2) == 'y');
            if (asks) {
                return !says(block, false);
            }
        }
        return false;
    }

    /** "You’ve said that you begin with the ending.", "Your wife was not keen.": what asks without a mark, in one line between two answers. */
    private boolean isReminder(int block) {
        int from = body.firstOfBlock(block);
        int limit = body.firstOfBlock(block + 1);
        boolean line = limit - from > 3
                && limit - from < REMINDER
                && body.sentenceOf(from) == body.sentenceOf(limit - 1)
                && !narration.isQuoted(from);
        boolean opens = line
                && (tokens.isSpelled(from, "You’ve")
                        || tokens.isSpelled(from, "You've")
                        || tokens.isSpelled(from, "Your")
                        || tokens.isSpelled(from, "You") && REMINDERS.has(tokens, from + 1));
        boolean others = opens && (tokens.isSpelled(from, "Your") ? !isMine(block) : !says(block, false));
        return others && block + 1 < turns.length && says(block + 1, false);
    }

    /** "I", "we", "my"; but "Your wife told [me] so". */
    private boolean isMine(int block) {
        for (int i = body.firstOfBlock(block); i < body.firstOfBlock(block + 1); i++) {
            boolean mine = tokens.fold(i) == MY || tokens.fold(i) == OUR;
            if ((mine || Grammar.agreement(tokens, i) == 's' && tokens.fold(i) != ME) && !isCited(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whom the story above the first question calls the one who is interviewed; or none. */
    long guest(Guests guests) {
        int block = 0;
        while (turns[block] == NONE) {
            block++;
        }
        return guests.ahead(body.firstOfBlock(block));
    }

    /** "Follow Ann Lee on her page.": the last answer ends ahead of what tells of the guest by name. */
    void endAhead(long guest) {
        int block = turns.length - 1;
        int end = turns.length;
        while (block > 0 && !(turns[block] == block && isQuestion(block))) {
            end = turns[block] != block && names(block, guest) && !says(block, true) ? block : end;
            block--;
        }
        Arrays.fill(turns, end, turns.length, NONE);
    }

    /** Whether a block holds the two last words of a name. */
    private boolean names(int block, long name) {
        int last = PhraseSpan.to(name) - 1;
        boolean full = last > PhraseSpan.from(name) && tokens.isCapitalized(last - 1);
        for (int i = body.firstOfBlock(block) + 1; full && i < body.firstOfBlock(block + 1); i++) {
            if (tokens.fold(i) == tokens.fold(last) && tokens.fold(i - 1) == tokens.fold(last - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean read() {
        int marks = 0;
        for (int block = 0; block < turns.length; block++) {
            turns[block] = NONE;
            marks += isQuestion(block) ? 1 : 0;
        }
        return marks >= LEAST && areAnswered();
    }

    private boolean areAnswered() {
        int questions = 0;
        int asked = 0; // those that say "you"
        int answered = 0; // those with an answer that says "I" or "we"
        int confided = 0; // those with an answer that says "I"
        boolean told = false;
        int turn = NONE;
        boolean spoken = false;
        boolean personal = false;
        for (int block = 0; block < turns.length; block++) {
            if (isQuestion(block) || turn != NONE && asksOtherwise(block)) {
                answered += spoken ? 1 : 0;
                confided += personal ? 1 : 0;
                questions++;
                asked += addresses(block) ? 1 : 0;
                turns[block] = block;
                turn = NONE;
                spoken = false;
                personal = false;
            } else if (turn != NONE && interludes.isTold(block)) {
                turns[block] = NONE;
            } else if (questions > 0 && isText(block)) {
                turn = turn == NONE ? block : turn;
                turns[block] = turn;
                spoken |= says(block, false);
                personal |= says(block, true);
            } else {
                told |= isTold(block);
            }
        }
        answered += spoken ? 1 : 0;
        confided += personal ? 1 : 0;
        if (strong.areThere()) {
            told |= isToldAtEnd();
            boolean personally = told
                    ? 100 * confided >= SHARE_STRONG * questions || 100 * asked >= SHARE * questions
                    : 100 * confided >= SHARE * questions && 100 * asked >= SHARE_ASKED * questions;
            boolean enough = told || questions >= LEAST_UNTOLD;
            int share = told ? SHARE_STRONG_ANSWERED : SHARE;
            return ends(enough && personally && 100 * answered >= share * questions);
        }
        int least = told ? LEAST : LEAST_UNTOLD;
        int share = told ? SHARE : SHARE_UNTOLD;
        int answers = told ? answered : confided; // what a shop answers, "we", is no interview
        boolean confides = told && 100 * confided >= SHARE_UNTOLD * questions; // "Who names it?" – "I do."
        int addressed = confides ? SHARE_ASKED : share;
        return ends(questions >= least && 100 * asked >= addressed * questions && 100 * answers >= share * questions);
    }

    private boolean ends(boolean read) {
        if (read) {
            endLast();
        }
        return read;
    }

    private boolean isToldAtEnd() {
        boolean told = false;
        for (int block = Math.max(0, turns.length - END); block < turns.length; block++) {
            told |= !says(block, false) && isTold(block);
        }
        return told;
    }

    /** The last answer ends with its last block that says "I", or its first. */
    private void endLast() {
        int block = turns.length - 1;
        while (block >= 0 && turns[block] != block && !(turns[block] != NONE && says(block, false))) {
            turns[block--] = NONE;
        }
    }

    /** Whether a block is a whole text, and no heading or caption. */
    private boolean isText(int block) {
        int last = body.firstOfBlock(block + 1) - 1;
        return last > body.firstOfBlock(block) && !tokens.isWord(last) && !tokens.is(last, ':');
    }

    /** "you", "your". */
    private boolean addresses(int block) {
        for (int i = body.firstOfBlock(block); i < body.firstOfBlock(block + 1); i++) {
            if (Grammar.agreement(tokens, i) == 'y' || tokens.fold(i) == YOUR || tokens.fold(i) == YOURS) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody says "I" there, or "we". */
    private boolean says(int block, boolean alone) {
        for (int i = body.firstOfBlock(block); i < body.firstOfBlock(block + 1); i++) {
            boolean mine = tokens.fold(i) == MY || tokens.fold(i) == ME;
            boolean first = Grammar.agreement(tokens, i) == 's' || mine || tokens.fold(i) == OUR;
            boolean one = tokens.first(i) == 'I' || mine;
            if (first && (one || !alone) && !isCited(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is one that somebody quotes: “I have a drawer,” Marchetti says. */
    private boolean isCited(int token) {
        return narration.isQuoted(token) && interludes.isTold(body.blockOf(token));
    }

    /** "We spoke with her about", "This interview was edited". */
    private boolean isTold(int block) {
        for (int i = body.firstOfBlock(block); i < body.firstOfBlock(block + 1); i++) {
            if (WORDS.longest(tokens, i) != Phrases.NONE || tokens.isSpelled(i, "Q") && tokens.isSpelled(i + 2, "A")) {
                return true;
            }
        }
        return false;
    }
}
