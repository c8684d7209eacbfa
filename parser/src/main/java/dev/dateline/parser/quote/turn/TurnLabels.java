package dev.dateline.parser.quote.turn;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What blocks open with ahead of a colon: who speaks, "SEN. LEE:", "ANN LEE, HOST:", "Q:"; and whether they are turns. */
final class TurnLabels {
    private static final int LEAST_TURNS = 3;

    /** What a station calls whoever speaks: "HOST". */
    private static final Phrases ROLES = Phrases.of(TurnLabels.class, "turn-roles.txt");

    private static final int NONE = -1;

    private final Analysis body;
    private final Tokens tokens;
    private final LabelForms forms;
    private final LetterLabels letters;
    private final MemberLabels members;
    private final LineLabels lines;
    private final int[] colons; // by block: the colon behind its label, or what else ends it, or NONE
    private final Folds surnames = new Folds(); // the words that stand behind a given name or a short title

    TurnLabels(Analysis body, Narration narration) {
        this.body = body;
        this.tokens = body.tokens();
        this.forms = new LabelForms(narration);
        this.letters = new LetterLabels(body);
        this.members = new MemberLabels(tokens);
        this.lines = new LineLabels(body);
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
        if (lines.has(block)) {
            return colon;
        }
        return tokens.is(colon, ':') ? forms.behindTime(colon + 1, body.firstOfBlock(block + 1)) : letters.said(colon);
    }

    /** Whether it stands in a block of its own, above what is said. */
    boolean isAlone(int block) {
        return has(block) && said(block) == body.firstOfBlock(block + 1);
    }

    /** Whether two blocks have one speaker. */
    boolean isSame(int block, int other) {
        return tokens.fold(lastWord(block)) == tokens.fold(lastWord(other));
    }

    /** The last word of who speaks, as compared. */
    long bearer(int block) {
        return has(block) ? tokens.fold(lastWord(block)) : 0;
    }

    /** Whether it is a letter or a word for a question or an answer. */
    boolean isPart(int block) {
        return forms.isPart(begin(block), colons[block]);
    }

    /** Whether it is "A", "Answer". */
    boolean isAnswer(int block) {
        return tokens.first(begin(block)) == 'A';
    }

    /** The words that name the speaker: without a role or a number behind, and what is in brackets behind a title: "CHAIR (ANN LEE):". */
    long name(int block) {
        int from = begin(block);
        int holder = forms.holder(from, colons[block]);
        if (holder > from) {
            return PhraseSpan.of(holder, colons[block] - 1);
        }
        int to = from + 1;
        while (to < colons[block] && !tokens.is(to, ',') && !tokens.is(to, '(') && !tokens.is(to, '#') && !ends(to)) {
            to++;
        }
        return PhraseSpan.of(from, to);
    }

    /** "The Minister for Works (Ann Lee[)]:", "Ann Lee [--] Chief Executive". */
    private boolean ends(int token) {
        return tokens.is(token, ')') || Narration.isDash(tokens, token) && tokens.isSpacedBefore(token);
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
        boolean chaired = false;
        for (int block = 0; block < colons.length; block++) {
            if (has(block)) {
                count++;
                long name = tokens.fold(lastWord(block));
                repeated += labels.number(name) == Folds.NONE ? 0 : 1;
                labels.add(name);
                parts += isPart(block) ? 1 : 0;
                persons += isPerson(block) ? 1 : 0;
                roles += hasRole(block) ? 1 : 0;
                chaired |= members.isChair(lastWord(block));
            }
        }
        boolean several = count - repeated > 1 || persons > 0; // no "FYI:" again and again
        boolean aired = roles > 0 && persons > 0 && count >= LEAST_TURNS;
        return aired
                || parts >= 2
                || count >= LEAST_TURNS && (repeated > 0 || chaired && persons > 1) && several && isTalk()
                || isAskedAndAnswered();
    }

    /** "ANN LEE, [HOST]:", "Ann Lee ([host]):": whether it says what the speaker is to the station, as transcripts alone do. */
    private boolean hasRole(int block) {
        int role = colons[block] - 1;
        if (tokens.is(role, ')')) {
            boolean score = tokens.isNumber(said(block)); // "Ann Lee (guest): 20 points"
            return tokens.is(role - 2, '(') && ROLES.has(tokens, role - 1) && !score;
        }
        return role > begin(block) + 1 && tokens.is(role - 1, ',') && ROLES.has(tokens, role);
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
            colons[block] = forms.end(forms.begin(body.firstOfBlock(block), limit), limit);
            if (!has(block)) {
                colons[block] = letters.sign(block);
            }
            if (!has(block)) {
                colons[block] = members.end(forms.begin(body.firstOfBlock(block), limit), limit);
            }
            if (!has(block) && lines.has(block)) {
                colons[block] = limit;
            }
            any |= has(block);
        }
        if (any) {
            readSurnames();
        }
        boolean alternate = any && alternateLines();
        for (int block = 0; block < colons.length; block++) {
            boolean line = has(block) && lines.has(block);
            if (has(block) && !line && (isThing(block) || isNameLine(block) && !alternate)) {
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
            boolean noun = label != NONE
                    && !Nouns.isPerson(tokens, label)
                    && !members.isSeveral(label)
                    && nouns.number(tokens.fold(label)) != Folds.NONE;
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
        int from = begin(block);
        int holder = forms.holder(from, colons[block]);
        return holder > from ? colons[block] - 2 : forms.lastWord(from, colons[block]);
    }

    private int begin(int block) {
        int from = forms.begin(body.firstOfBlock(block), colons[block]);
        return lines.has(block) ? from : members.begin(from, colons[block]);
    }
}
