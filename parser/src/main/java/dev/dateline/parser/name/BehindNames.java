package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What stands behind a name in a byline and is neither name nor role: degrees, an account, whom the piece is for. */
public final class BehindNames {
    private static final Phrases FORMS = Phrases.of(BehindNames.class, "forms-behind-names.txt");
    private static final long FOR = Tokens.fold("for");
    private static final long THE = Tokens.fold("the");

    /** "Ph.D." */
    private static final int LONGEST_HONOUR = 8;

    /** "for The Greben Post and Courier" */
    private static final int LONGEST_EMPLOYER = 7;

    private BehindNames() {}

    /** Behind the letters of what somebody has learnt: "By Jane Doe, [PhD], and John Roe, [Esq.]"; else the token. */
    public static int honours(Tokens tokens, int from) {
        int end = from;
        for (int next = honour(tokens, end); next > end; next = honour(tokens, end)) {
            end = next;
        }
        return end;
    }

    /** Behind one of them, its full stops included. */
    private static int honour(Tokens tokens, int from) {
        int end = from;
        while (end < tokens.count() && !tokens.is(end, ',') && (end == from || !tokens.isSpacedBefore(end))) {
            end++;
        }
        if (end == from || tokens.end(end - 1) - tokens.start(from) > LONGEST_HONOUR) {
            return from;
        }
        Tokens letters = Tokens.of(
                tokens.text().substring(tokens.start(from), tokens.end(end - 1)).replace(".", ""));
        return letters.count() == 1 && (Titles.isHonour(letters, 0) || FORMS.has(letters, 0)) ? end : from;
    }

    /** Behind the account of "By Jane Doe [@jdoe]", "By Jane Doe [(@jdoe)]"; else the token. */
    public static int account(Tokens tokens, int from) {
        int at = tokens.is(from, '(') ? from + 1 : from;
        if (at >= tokens.count() || tokens.first(at) != '@') {
            return from;
        }
        at++;
        while (at < tokens.count() && !tokens.isSpacedBefore(at) && !tokens.is(at, ')') && !tokens.is(at, ',')) {
            at++;
        }
        return tokens.is(from, '(') && tokens.is(at, ')') ? at + 1 : at;
    }

    /** Where the name begins that ends the line "By Jane Doe for the [Greben Post]"; else the token. */
    public static int employer(Tokens tokens, int from) {
        if (from + 1 >= tokens.count() || tokens.fold(from) != FOR || tokens.count() - from > LONGEST_EMPLOYER) {
            return from;
        }
        int name = tokens.fold(from + 1) == THE ? from + 2 : from + 1;
        for (int i = name; i < tokens.count(); i++) {
            if (tokens.isLowerCase(i) || tokens.isNumber(i)) {
                return from;
            }
        }
        return name < tokens.count() ? name : from;
    }
}
