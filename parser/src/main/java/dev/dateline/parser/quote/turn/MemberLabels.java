package dev.dateline.parser.quote.turn;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * How reports of parliaments print who speaks: with a seat, a party, an office or a time in brackets, “Mr LEE
 * (Altona—Minister for Works) (14:05):”, with an office ahead of who holds it, “The Minister for Works (Ann Lee):”, or
 * with a dash, “The SPEAKER—Order!”.
 */
final class MemberLabels {
    /** How many tokens the words ahead of the brackets have at most, and each of the brackets. */
    private static final int REACH = 14;

    private static final int NONE = -1;

    private static final Phrases PRESIDING = Phrases.of(MemberLabels.class, "presiding-words.txt");
    private static final Phrases JOINTS = Phrases.of(MemberLabels.class, "joints-of-offices.txt");

    private static final long MEMBER = Tokens.fold("member");
    private static final long MEMBERS = Tokens.fold("members");

    private final Tokens tokens;

    MemberLabels(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The colon or dash behind a label that begins with a token, or -1. */
    int end(int from, int limit) {
        int name = behindName(from, limit);
        int end = behindBrackets(name, limit);
        if (name == from || end + 1 >= limit || tokens.isNumber(end + 1)) {
            return NONE;
        }
        if (tokens.is(end, ':')) {
            return end > name || isSeveral(name - 1) ? end : NONE;
        }
        boolean shouted = tokens.isUpperCase(name - 1)
                && name > from + 1
                && Narration.isDash(tokens, end)
                && !tokens.isSpacedBefore(end);
        return shouted && isTitled(from) ? end : NONE;
    }

    private boolean isTitled(int first) {
        return tokens.isSpelled(first, "The") || Titles.isTitle(tokens, first) || Titles.isHonorific(tokens, first);
    }

    /** "The Minister for Works ([Ann Lee]):": where the name of who speaks begins. */
    int begin(int from, int sign) {
        int bracket = from;
        while (bracket < sign && !tokens.is(bracket, '(')) {
            bracket++;
        }
        boolean office = tokens.isSpelled(from, "The") || bracket > from && isChair(bracket - 1);
        if (!office || bracket + 3 > sign) {
            return from;
        }
        int i = bracket + 1;
        boolean person = false;
        while (i < sign && (tokens.isCapitalized(i) || tokens.is(i, '.'))) {
            person |= PersonNames.isGiven(tokens, i) || i == bracket + 1 && Titles.isTitle(tokens, i);
            i++;
        }
        return person && tokens.is(i, ')') ? bracket + 1 : from;
    }

    /** Whether a label's last word is who presides, "The SPEAKER", "MR. CHAIRMAN". */
    boolean isChair(int word) {
        return tokens.isCapitalized(word) && PRESIDING.has(tokens, word);
    }

    /** "Some hon. members", "Opposition members": who shouts. */
    boolean isSeveral(int last) {
        return tokens.isLowerCase(last) && (tokens.fold(last) == MEMBERS || tokens.fold(last) == MEMBER);
    }

    private int behindName(int from, int limit) {
        if (!tokens.isCapitalized(from)) {
            return from;
        }
        boolean office = tokens.isSpelled(from, "The") && from + 1 < limit && Nouns.isAny(tokens, from + 1);
        int i = from + 1;
        while (i < limit && i - from < REACH && (isNamely(i) || office && joins(i))) {
            i++;
        }
        if (i == from + 1 || tokens.isLowerCase(i)) {
            int several = i;
            while (several < limit
                    && several - from < REACH / 2
                    && (tokens.isLowerCase(several) || tokens.is(several, '.'))) {
                several++;
            }
            i = several > from + 1 && isSeveral(several - 1) ? several : i;
        }
        return i;
    }

    private boolean isNamely(int token) {
        return tokens.isCapitalized(token) || tokens.is(token, '.') && tokens.isWord(token - 1);
    }

    /** "The Minister [for] Works [and] Roads", "The Secretary [of] State". */
    private boolean joins(int token) {
        return tokens.is(token, ',') || JOINTS.has(tokens, token);
    }

    private int behindBrackets(int from, int limit) {
        int end = from;
        for (int i = from; i < limit && tokens.is(i, '('); i = end) {
            int open = i;
            while (i < limit && i - open < REACH && !tokens.is(i, ')')) {
                i++;
            }
            if (i >= limit || !tokens.is(i, ')')) {
                return end;
            }
            end = i + 1;
        }
        return end;
    }
}
