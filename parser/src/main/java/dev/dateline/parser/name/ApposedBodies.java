package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Bodies that commas set off between an office and who holds it: "The Director, [Altona Fish Board], Dr. Ann Lee, said". */
public final class ApposedBodies {
    /** How many tokens the name of such a body has at most. */
    private static final int BODY = 12;

    private ApposedBodies() {}

    /** The comma between office and body, by the one between body and name; or -1 where no office or no body stands there. */
    public static int office(Tokens tokens, int comma) {
        int body = aheadOfLetters(tokens, comma);
        int office = officeAhead(tokens, body);
        int field = office < 0 ? setOffFrom(tokens, body) : -1; // "The Director, [Special Duties], Fish Board, Ann Lee"
        return field < 0 ? office : officeAhead(tokens, field);
    }

    /** The comma ahead of the name of a body that ends here, of which one word is one of bodies; or -1. */
    private static int setOffFrom(Tokens tokens, int comma) {
        int open = comma - 1;
        boolean body = false;
        while (open > 0 && open > comma - BODY && isOfBody(tokens, open)) {
            body |= Titles.isOrganizationWord(tokens, open);
            open--;
        }
        return body && open > 0 && tokens.is(open, ',') ? open : -1;
    }

    /** "the Fish Board[, FB], Ann Lee", "the Fish Board [(FB)], Ann Lee": where the name of a body ends ahead of its letters. */
    private static int aheadOfLetters(Tokens tokens, int comma) {
        int letters = tokens.is(comma - 1, ')') ? comma - 2 : comma - 1;
        boolean set = letters > 1
                && tokens.isUpperCase(letters)
                && tokens.is(letters - 1, letters < comma - 1 ? '(' : ',')
                && tokens.isCapitalized(letters - 2);
        return set ? letters - 1 : comma;
    }

    private static int officeAhead(Tokens tokens, int comma) {
        int open = comma - 1;
        boolean body = false;
        while (open > 0 && open > comma - BODY && isOfBody(tokens, open)) {
            body |= Titles.isOrganizationWord(tokens, open) || Titles.isOrganizationWord(tokens, open + 1);
            open--;
        }
        boolean set = open > 0
                && open < comma - 1
                && tokens.is(open, ',')
                && tokens.isCapitalized(open + 1)
                && !PersonNames.isGiven(tokens, open + 1)
                && !Titles.isHonorific(tokens, open + 1)
                && (body || open < comma - 2 && !Titles.isTitle(tokens, comma - 1));
        return set && Titles.mayEnd(tokens, open - 1) && !Nouns.isSeveral(tokens, open - 1) ? open : -1;
    }

    private static boolean isOfBody(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                || tokens.is(token, '&')
                || Grammar.isPreposition(tokens, token)
                || tokens.isSpelled(token, "of")
                || tokens.isSpelled(token, "and")
                || tokens.isSpelled(token, "the");
    }

    /** Whether a name opens here as that of who holds an office does: "[Dr.] Ann Lee", "[Ann] Lee". */
    public static boolean opensHolder(Tokens tokens, int token) {
        return Titles.isHonorific(tokens, token)
                || Titles.isTitle(tokens, token)
                || Titles.isRank(tokens, token)
                || PersonNames.isGiven(tokens, token);
    }
}
