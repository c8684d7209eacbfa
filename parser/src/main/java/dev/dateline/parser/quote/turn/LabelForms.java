package dev.dateline.parser.quote.turn;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** How the label of a turn is printed: "SEN. LEE:", "[00:12] ANN LEE, HOST:", "Ann Lee (Altona Post):", "Q:". */
final class LabelForms {
    /** How many tokens a label has at most. */
    private static final int LABEL = 8;

    private static final long DEAR = Tokens.fold("dear");

    private final Tokens tokens;
    private final Narration narration;

    LabelForms(Narration narration) {
        this.tokens = narration.tokens();
        this.narration = narration;
    }

    /** Behind the time that a label may open with, behind “>>”, where the speaker changes, and the bracket of “[Q]”. */
    int begin(int from, int limit) {
        int begin = behindTime(from, limit);
        while (begin + 1 < limit && tokens.is(begin, '>')) {
            begin++;
        }
        boolean bracket = tokens.is(begin, '[') || tokens.is(begin, '(');
        return bracket && isPart(begin + 1, begin + 2) ? begin + 1 : begin;
    }

    int lastWord(int from, int colon) {
        int word = from;
        while (word + 1 < colon
                && (tokens.isWord(word + 1)
                        || (tokens.is(word + 1, '.') || tokens.is(word + 1, '&')) && word + 2 < colon)) {
            word++;
        }
        return tokens.isWord(word) || word == from ? word : word - 1;
    }

    /** The colon behind a label that begins with a token, or -1. */
    int end(int from, int limit) {
        int i = from;
        boolean shouted = true;
        if (from + 1 < limit && isPart(from, from + 1)) {
            i++;
        } else if (tokens.isSpelled(from, "The") && from + 1 < limit && isNamely(from + 1)) {
            i++; // "The Courier:"
        }
        while (i < limit && i - from < LABEL && (isNamely(i) || i > from && (tokens.is(i, '.') || isAmpersand(i)))) {
            shouted &= !tokens.isWord(i) || isShouted(i);
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
        return labels && named && tokens.isWord(lastWord(from, role)) ? role : -1;
    }

    /** Behind the time of a recording, in brackets or bare: "[00:12] Ann Lee:", "Ann Lee (1:00:12):". */
    int behindTime(int from, int limit) {
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

    /** "CHAIR ([ANN LEE]):": the name in brackets of whoever holds the post that a label is; its first token where there is none. */
    int holder(int from, int colon) {
        int bracket = from + 1;
        while (bracket < colon && tokens.isWord(bracket)) {
            bracket++;
        }
        boolean post = bracket + 2 < colon
                && tokens.is(bracket, '(')
                && tokens.is(colon - 1, ')')
                && (Titles.isTitle(tokens, bracket - 1)
                        || Titles.isOccupation(tokens, bracket - 1)
                        || Nouns.isPerson(tokens, bracket - 1));
        int name = bracket + 1;
        name += post && Titles.isHonorific(tokens, name) ? 1 + (tokens.is(name + 1, '.') ? 1 : 0) : 0;
        boolean whole = post && PersonNames.end(tokens, name, colon - 1) == colon - 1;
        return whole && (name > bracket + 1 || PersonNames.isFullName(tokens, name, colon - 1)) ? bracket + 1 : from;
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
        int plain = i; // "ANN LEE[, deputy mayor]:"
        while (plain < limit && plain - from < LABEL / 2 && tokens.isLowerCase(plain)) {
            plain++;
        }
        if (plain < limit && tokens.is(plain, ':') && Nouns.isPerson(tokens, plain - 1)) {
            return plain;
        }
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
    boolean isPart(int from, int colon) {
        if (colon != from + 1) {
            return false;
        }
        return switch (tokens.word(from)) {
            case "Q", "A", "Question", "Answer", "QUESTION", "ANSWER" -> true;
            default -> false;
        };
    }
}
