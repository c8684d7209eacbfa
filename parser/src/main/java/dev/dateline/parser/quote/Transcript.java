package dev.dateline.parser.quote;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * The turns of a transcript: blocks that open with who speaks and a colon, "SEN. LEE: Will you resign?", or with Q and
 * A. Some speaker has to have a second turn, or to answer a question, so that the lines of a notice, "WHEN: Monday", are
 * none.
 */
final class Transcript {
    /** How many tokens a label has at most. */
    private static final int LABEL = 8;

    private static final int LEAST_TURNS = 3;

    /** How many blocks without a label go on with a turn. */
    private static final int PIECES = 6;

    private static final int NONE = -1;

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;
    private final int[] colons; // by block: the colon behind its label, or NONE
    private final long guest; // who answers where the labels are letters
    private final int[] turns; // by block: the block with the label of its turn, or NONE

    Transcript(Analysis body, Narration narration, NounPhrases phrases) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
        this.colons = new int[body.blocks()];
        this.turns = new int[body.blocks()];
        boolean told = readLabels();
        int turn = NONE;
        int last = told ? lastLabel() : NONE;
        for (int block = 0; block < turns.length; block++) {
            boolean labelled = told && colons[block] != NONE;
            boolean goesOn = turn != NONE && block < last && block - turn < PIECES && !isAside(block);
            turn = labelled ? block : block < last && block - turn < PIECES ? turn : NONE;
            turns[block] = labelled ? block : goesOn ? turn : NONE;
        }
        guest = told ? guest(phrases) : PhraseSpan.NONE;
    }

    /** Whether a block is a turn, or goes on with one. */
    boolean isTurn(int block) {
        return turns[block] != NONE;
    }

    /** Whether a block goes on with the turn before it. */
    boolean goesOn(int block) {
        return turns[block] != block;
    }

    /** The colon behind the label of the turn that a block belongs to. */
    int colon(int block) {
        return colons[turns[block]];
    }

    /** Who speaks there; where the label is "A", the guest, and where it is "Q", nobody. */
    long source(int block) {
        int from = body.firstOfBlock(turns[block]);
        int colon = colon(block);
        if (isPart(from, colon)) {
            return isAnswer(from) ? guest : PhraseSpan.NONE;
        }
        return PhraseSpan.of(from, colon);
    }

    /** Whom the paragraph above the first turn begins with: "Author [Ann Lee] spoke to us"; or {@link PhraseSpan#NONE}. */
    private long guest(NounPhrases phrases) {
        int first = 0;
        while (first < colons.length && colons[first] == NONE) {
            first++;
        }
        if (first == 0 || first == colons.length) {
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
        return PhraseSpan.NONE;
    }

    /** The first token of what is said in a block. */
    int from(int block) {
        return goesOn(block) ? body.firstOfBlock(block) : colons[block] + 1;
    }

    private boolean readLabels() {
        Folds labels = new Folds();
        int count = 0;
        int repeated = 0;
        int parts = 0;
        for (int block = 0; block < colons.length; block++) {
            int colon = label(body.firstOfBlock(block), body.firstOfBlock(block + 1));
            colons[block] = colon;
            if (colon != NONE) {
                count++;
                long name = tokens.fold(lastWord(colon));
                repeated += labels.number(name) == Folds.NONE ? 0 : 1;
                labels.add(name);
                parts += isPart(body.firstOfBlock(block), colon) ? 1 : 0;
            }
        }
        return parts >= 2 || count >= LEAST_TURNS && repeated > 0 && isTalk() || isAskedAndAnswered();
    }

    /** "Reporter: Will you go?" above "Ann Lee: I will not.": a question and, right below, the turn of another. */
    private boolean isAskedAndAnswered() {
        for (int block = 0; block + 1 < colons.length; block++) {
            int colon = colons[block];
            int below = colons[block + 1];
            if (colon != NONE
                    && below != NONE
                    && tokens.is(body.firstOfBlock(block + 1) - 1, '?')
                    && tokens.fold(lastWord(colon)) != tokens.fold(lastWord(below))
                    && talks(block)) {
                return isTalk();
            }
        }
        return false;
    }

    /** Whether someone says I, we or you in two turns, and the labels are no nouns of the text: "PRICE: $25". */
    private boolean isTalk() {
        Folds nouns = new Folds();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isLowerCase(i)) {
                nouns.add(tokens.fold(i));
            }
        }
        int talk = 0;
        for (int block = 0; block < colons.length; block++) {
            int label = colons[block] == NONE ? NONE : lastWord(colons[block]);
            if (label != NONE && nouns.number(tokens.fold(label)) != Folds.NONE && !Nouns.isPerson(tokens, label)) {
                return false;
            }
            talk += label != NONE && talks(block) ? 1 : 0;
        }
        return talk >= 2;
    }

    private boolean talks(int block) {
        for (int i = colons[block] + 1; i < body.firstOfBlock(block + 1); i++) {
            switch (tokens.word(i)) {
                case "I", "you", "You", "we", "We", "me", "my", "your", "Your", "us", "our", "Our" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private int lastLabel() {
        int block = colons.length - 1;
        while (block > 0 && colons[block] == NONE) {
            block--;
        }
        return block;
    }

    private int lastWord(int colon) {
        int word = colon - 1;
        return tokens.isWord(word) || word == 0 ? word : word - 1;
    }

    /** The colon behind a label that opens a block, or NONE. */
    private int label(int from, int limit) {
        int i = from;
        boolean shouted = true;
        if (from + 1 < limit && isPart(from, from + 1)) {
            i++;
        }
        while (i < limit && i - from < LABEL && (isNamely(i) || i > from && tokens.is(i, '.'))) {
            shouted &= !tokens.isWord(i) || tokens.isUpperCase(i);
            i++;
        }
        boolean labels = i > from
                && i + 1 < limit
                && tokens.is(i, ':')
                && (isPart(from, i) || !narration.isQuoted(i + 1))
                && !tokens.isNumber(i + 1); // "Lee: 1,812"
        boolean named = shouted || isPart(from, i) || i - from <= LABEL / 2;
        return labels && named && tokens.isWord(lastWord(i)) ? i : NONE;
    }

    private boolean isNamely(int token) {
        return tokens.isCapitalized(token)
                && !narration.isQuoted(token)
                && (tokens.isUpperCase(token) || !Grammar.isFunctional(tokens, token) || Titles.isTitle(tokens, token));
    }

    /** "Q", "Answer". */
    private boolean isPart(int from, int colon) {
        if (colon != from + 1) {
            return false;
        }
        return switch (tokens.word(from)) {
            case "Q", "A", "Question", "Answer", "QUESTION", "ANSWER" -> true;
            default -> false;
        };
    }

    private boolean isAnswer(int label) {
        return tokens.first(label) == 'A';
    }

    /** "(LAUGHTER)", "[Applause]". */
    private boolean isAside(int block) {
        int from = body.firstOfBlock(block);
        int to = body.firstOfBlock(block + 1);
        return from == to
                || tokens.is(from, '(') && tokens.is(to - 1, ')')
                || tokens.is(from, '[') && tokens.is(to - 1, ']');
    }
}
