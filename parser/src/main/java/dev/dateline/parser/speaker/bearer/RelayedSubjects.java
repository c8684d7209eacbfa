package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** "According to the sheriff, [Ole Berg], 44, drove into a wall": names of whom others tell, and not of those who do. */
public final class RelayedSubjects {
    private static final long ACCORDING = Tokens.fold("according");
    private static final long TO = Tokens.fold("to");
    private static final long WHO = Tokens.fold("who");

    /** How many words whoever tells has ahead of the comma. */
    private static final int SOURCE = 8;

    /** How many words tell who somebody is, and where from. */
    private static final int DESCRIPTION = 16;

    private RelayedSubjects() {}

    /** Whether the name between two tokens, behind a comma, is the subject of what somebody ahead of that tells. */
    public static boolean isOne(Tokens tokens, int from, int to) {
        return from > 0 && tokens.is(from - 1, ',') && isBehindTeller(tokens, from - 1) && acts(tokens, to);
    }

    private static boolean isBehindTeller(Tokens tokens, int comma) {
        for (int i = comma - 1; i > 0 && i > comma - SOURCE && tokens.isWord(i); i--) {
            if (tokens.fold(i) == TO) {
                return tokens.fold(i - 1) == ACCORDING;
            }
        }
        return false;
    }

    /** Whether a verb stands behind a name, or behind the commas around who that is. */
    private static boolean acts(Tokens tokens, int to) {
        if (to >= tokens.count() || !tokens.is(to, ',')) {
            return isVerb(tokens, to);
        }
        int last = Math.min(tokens.count(), to + DESCRIPTION);
        boolean told = to + 1 < last
                && (tokens.isNumber(to + 1) || Grammar.isArticle(tokens, to + 1) || tokens.fold(to + 1) == WHO);
        for (int i = to + 1; told && i < last && (tokens.isWord(i) || tokens.isNumber(i) || tokens.is(i, ',')); i++) {
            if (tokens.is(i, ',') && isVerb(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Tokens tokens, int token) {
        int verb = token + 1 < tokens.count() && Grammar.isAdverb(tokens, token) ? token + 1 : token;
        return verb < tokens.count()
                && tokens.isLowerCase(verb)
                && (Grammar.isAuxiliary(tokens, verb)
                        || Grammar.isModal(tokens, verb)
                        || Grammar.looksPast(tokens, verb));
    }
}
