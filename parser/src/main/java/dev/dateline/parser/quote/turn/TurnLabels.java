package dev.dateline.parser.quote.turn;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What blocks open with ahead of a colon: who speaks, "SEN. LEE:", "ANN LEE, HOST:", "Q:"; and whether they are turns. */
final class TurnLabels {
    /** How many tokens a label has at most. */
    private static final int LABEL = 8;

    private static final int LEAST_TURNS = 3;

    /** What a station calls whoever speaks: "HOST". */
    private static final Phrases ROLES = Phrases.of(TurnLabels.class, "turn-roles.txt");

    private static final int NONE = -1;

    private static final long DEAR = Tokens.fold("dear");

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;
    private final LetterLabels letters;
    private final int[] colons; // by block: the colon behind its label, or what else ends it, or NONE
    private final Folds surnames = new Folds(); // the words that stand behind a given name or a short title

    TurnLabels(Analysis body, Narration narration) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
        this.letters = new LetterLabels(body);
        this.colons = new int[body.blocks()];
        findLabels();
    }

    /** Whether a block opens with one. */
    boolean has(int block) {
        return colons[block] != NONE;
    }

    /** The colon behind that of a block, or another sign there; -1 where there is none. */
    int colon(int block) {
        return has(block) && said(block) > colons[block] ? colons[block] : NONE;
    }

    /** Where what is said behind that of a block begins. */
    int said(int block) {
        int colon = colons[block];
        return tokens.is(colon, ':') ? behindTime(colon + 1, body.firstOfBlock(block + 1)) : letters.said(colon);
    }

    /** Whether it stands in a block of its own, above what is said. */
    boolean isAlone(int block) {
        return has(block) && said(block) == body.firstOfBlock(block + 1);
    }

    /** Whether two blocks have one speaker. */
    boolean isSame(int block, int other) {
        return tokens.fold(lastWord(block)) == tokens.fold(lastWord(other));
    }

    /** Whether it is a letter or a word for a question or an answer. */
    boolean isPart(int block) {
        return isPart(begin(block), colons[block]);
    }

    /** Whether it is "A", "Answer". */
    boolean isAnswer(int block) {
        return tokens.first(begin(block)) == 'A';
    }

    /** The words that name the speaker: without a role or a number behind. */
    long name(int block) {
        int from = begin(block);
        int to = from + 1;
        while (to < colons[block] && !tokens.is(to, ',') && !tokens.is(to, '(') && !tokens.is(to, '#')) {
            to++;
        }
        return PhraseSpan.of(from, to);
    }

    /** Whether all of them are those of questions: "Q:" above answers without a letter. */
    boolean onlyAsk() {
        for (int block = 0; block < colons.length; block++) {
            if (has(block) && (!isPart(block) || isAnswer(block))) {
                return false;
            }
        }
        return true;
    }

    /** The last block that has one; 0 if none has. */
    int last() {
        int block = colons.length - 1;
        while (block > 0 && !has(block)) {
            block--;
        }
        return block;
    }

    /** Whether the labels are those of turns: some speaker has a second one, or answers a question. */
    boolean areOfTurns() {
        Folds labels = new Folds();
        int count = 0;
        int repeated = 0;
        int parts = 0;
        int persons = 0;
        int roles = 0;
        for (int block = 0; block < colons.length; block++) {
            if (has(block)) {
                count++;
                long name = tokens.fold(lastWord(block));
                repeated += labels.number(name) == Folds.NONE ? 0 : 1;
                labels.add(name);
                parts += isPart(block) ? 1 : 0;
                persons += isPerson(block) ? 1 : 0;
                roles += hasRole(block) ? 1 : 0;
            }
        }
        boolean several = count - repeated > 1 || persons > 0; // no "FYI:" again and again
        boolean aired = roles > 0 && persons > 0 && count >= LEAST_TURNS;
        return aired
                || parts >= 2
                || count >= LEAST_TURNS && repeated > 0 && several && isTalk()
                || isAskedAndAnswered();
    }

    /** "ANN LEE, [HOST]:": whether it says what the speaker is to the station, as transcripts alone do. */
    private boolean hasRole(int block) {
        int role = colons[block] - 1;
        return role > begin(block) + 1
                && tokens.is(role - 1, ',')
                && tokens.isUpperCase(role)
                && ROLES.has(tokens, role);
    }

    /** Whether a label is a person's name, or who somebody is. */
    private boolean isPerson(int block) {
        int last = lastWord(block);
        return Nouns.isPerson(tokens, last)
                || surnames.number(tokens.fold(last)) != Folds.NONE
                || PersonNames.isGiven(tokens, begin(block));
    }

    private void findLabels() {
        boolean any = false;
        for (int block = 0; block < colons.length; block++) {
            int limit = body.firstOfBlock(block + 1);
            colons[block] = label(begin(body.firstOfBlock(block), limit), limit);
            if (!has(block)) {
                colons[block] = letters.sign(block);
            }
            any |= has(block);
        }
        if (any) {
            readSurnames();
        }
        boolean lines = any && alternateLines();
        for (int block = 0; block < colons.length; block++) {
            if (has(block) && (isThing(block) || isNameLine(block) && !lines)) {
                colons[block] = NONE;
            }
        }
    }

    /** "Ann Lee:" in a block of its own, which tells no role and is no "Q:": whom a message speaks to stands in such a line, too. */
    private boolean isNameLine(int block) {
        return isAlone(block) && !isPart(block) && !hasRole(block);
    }

    /** Whether such lines are those of two who take turns. */
    private boolean alternateLines() {
        Folds names = new Folds();
        int speakers = 0;
        int repeated = 0;
        for (int block = 0; block < colons.length; block++) {
            if (has(block) && isNameLine(block)) {
                long name = tokens.fold(lastWord(block));
                boolean known = names.number(name) != Folds.NONE;
                speakers += known ? 0 : 1;
                repeated += known ? 1 : 0;
                names.add(name);
            }
        }
        return speakers > 1 && repeated >= speakers;
    }

    /** "Reporter: Will you go?" above "Ann Lee: I will not.": a question and, right below, the turn of another. */
    private boolean isAskedAndAnswered() {
        for (int block = 0; block + 1 < colons.length; block++) {
            if (has(block)
                    && has(block + 1)
                    && tokens.is(body.firstOfBlock(block + 1) - 1, '?')
                    && !isSame(block, block + 1)
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
            int label = has(block) ? lastWord(block) : NONE;
            boolean noun =
                    label != NONE && !Nouns.isPerson(tokens, label) && nouns.number(tokens.fold(label)) != Folds.NONE;
            if (noun) {
                return false;
            }
            talk += label != NONE && talks(block) ? 1 : 0;
        }
        return talk >= 2;
    }

    /** "Handy Hint:", "Samples:": whether a label ends with a word of all days that is nobody's surname here. */
    private boolean isThing(int block) {
        int last = lastWord(block);
        boolean shouted = tokens.isUpperCase(last) && last > body.firstOfBlock(block); // "ALTONA WEEKLY"
        return !shouted
                && !tokens.is(last - 1, '&') // "Ridge & Valley"
                && !isPart(block)
                && PlainWords.has(tokens, last)
                && !Nouns.isAny(tokens, last)
                && surnames.number(tokens.fold(last)) == Folds.NONE;
    }

    private void readSurnames() {
        for (int i = 1; i < tokens.count(); i++) {
            boolean title = i > 1 && tokens.is(i - 1, '.') && Titles.isTitle(tokens, i - 2); // "Sen. Page"
            if (tokens.isCapitalized(i) && (title || PersonNames.isGiven(tokens, i - 1))) {
                surnames.add(tokens.fold(i));
            }
        }
    }

    private boolean talks(int block) {
        int limit = body.firstOfBlock(isAlone(block) && block + 1 < colons.length ? block + 2 : block + 1);
        if (tokens.is(limit - 1, '?')) {
            return true;
        }
        for (int i = said(block); i < limit; i++) {
            switch (tokens.word(i)) {
                case "I", "you", "You", "we", "We", "me", "my", "your", "Your", "us", "our", "Our" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The last word of who speaks. */
    private int lastWord(int block) {
        return lastWord(begin(block), colons[block]);
    }

    private int begin(int block) {
        return begin(body.firstOfBlock(block), colons[block]);
    }

    /** Behind the time that a label may open with, behind “>>”, where the speaker changes, and the bracket of “[Q]”. */
    private int begin(int from, int limit) {
        int begin = behindTime(from, limit);
        while (begin + 1 < limit && tokens.is(begin, '>')) {
            begin++;
        }
        boolean bracket = tokens.is(begin, '[') || tokens.is(begin, '(');
        return bracket && isPart(begin + 1, begin + 2) ? begin + 1 : begin;
    }

    private int lastWord(int from, int colon) {
        int word = from;
        while (word + 1 < colon
                && (tokens.isWord(word + 1)
                        || (tokens.is(word + 1, '.') || tokens.is(word + 1, '&')) && word + 2 < colon)) {
            word++;
        }
        return tokens.isWord(word) || word == from ? word : word - 1;
    }

    /** The colon behind a label that opens a block, or NONE. */
    private int label(int from, int limit) {
        int i = from;
        boolean shouted = true;
        if (from + 1 < limit && isPart(from, from + 1)) {
            i++;
        } else if (tokens.isSpelled(from, "The") && from + 1 < limit && isNamely(from + 1)) {
            i++; // "The Courier:"
        }
        while (i < limit && i - from < LABEL && (isNamely(i) || i > from && (tokens.is(i, '.') || isAmpersand(i)))) {
            shouted &= !tokens.isWord(i) || tokens.isUpperCase(i);
            i++;
        }
        int behind = i > from ? behindTime(i, limit) : i;
        int role = behind == i && i > from ? shouted ? behindRole(i, limit) : behindBracket(i, limit) : behind;
        boolean labels = i > from
                && role < limit
                && tokens.is(role, ':')
                && (role > i
                        || role + 1 == limit
                        || role + 1 < limit
                                && (behindTime(role + 1, limit) > role + 1
                                        || !tokens.isNumber(role + 1)) // "Lee: 1,812"
                                && !tokens.is(role + 1, '@'))
                && (isPart(from, role) || role + 1 == limit || !narration.isQuoted(role + 1));
        boolean named = (shouted || isPart(from, i) || i - from <= LABEL / 2)
                && (i == from + 1 || tokens.fold(from) != DEAR); // "Dear Ann:" speaks to her
        return labels && named && tokens.isWord(lastWord(from, role)) ? role : NONE;
    }

    /** Behind the time of a recording, in brackets or bare: "[00:12] Ann Lee:", "Ann Lee (1:00:12):". */
    private int behindTime(int from, int limit) {
        boolean bracket = tokens.is(from, '[') || tokens.is(from, '(');
        int time = bracket ? from + 1 : from;
        if (time >= limit || !tokens.isNumber(time) || tokens.word(time).indexOf(':') < 1) {
            return from;
        }
        boolean closed = time + 1 < limit && (tokens.is(time + 1, ']') || tokens.is(time + 1, ')'));
        return closed == bracket ? time + (bracket ? 2 : 1) : from;
    }

    /** "Ridge & Valley", "R&V". */
    private boolean isAmpersand(int token) {
        return tokens.is(token, '&') && isNamely(token + 1) && tokens.isWord(token - 1);
    }

    /** "Ann Lee [(Altona Post)]:", whom somebody speaks for. */
    private int behindBracket(int from, int limit) {
        int i = from;
        while (tokens.is(from, '(') && i < limit && i - from < LABEL && !tokens.is(i, ')')) {
            i++;
        }
        return i > from && i + 1 < limit && tokens.is(i, ')') && tokens.is(i + 1, ':') ? i + 1 : from;
    }

    /** "ANN LEE[, HOST]:", "GUARD [#1]:": what may stand between a name in capitals and its colon. */
    private int behindRole(int from, int limit) {
        int i = from;
        if (tokens.is(i, '#') && i + 1 < limit && tokens.isNumber(i + 1)) {
            return i + 2;
        }
        if (tokens.is(i, '(')) {
            return behindBracket(i, limit);
        }
        if (tokens.isNumber(i) && Nouns.isPerson(tokens, i - 1)) {
            return i + 1; // "SPEAKER 1:"
        }
        if (!tokens.is(i, ',')) {
            return from;
        }
        i++;
        while (i < limit && i - from < LABEL && (tokens.isWord(i) && isShouted(i) || tokens.is(i, '.'))) {
            i++;
        }
        return i < limit && tokens.is(i, ':') && i > from + 1 ? i : from;
    }

    /** A word of capitals, "HOST", or of one of them, "A". */
    private boolean isShouted(int token) {
        return tokens.isUpperCase(token) || tokens.isCapitalized(token) && tokens.end(token) - tokens.start(token) == 1;
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
}
