package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Papers that come out again and again under a name with small words in it: "the Cost of Flour and Bread Report", "the Mail on Sunday". */
final class TitledPapers {
    private static final Phrases PAPERS = Phrases.of(TitledPapers.class, "titled-papers.txt");

    private static final Phrases ON_DAYS = Phrases.of(TitledPapers.class, "papers-on-days.txt");

    private static final long ON = Tokens.fold("on");
    private static final long OF = Tokens.fold("of");
    private static final long AND = Tokens.fold("and");
    private static final long THE = Tokens.fold("the");

    /** How many tokens such a name has at most behind its first "of". */
    private static final int REACH = 7;

    private final Tokens tokens;

    TitledPapers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a small word stands inside of such a name: behind a plain word in capitals, and ahead of what the paper is. */
    boolean isJoint(int token, int limit) {
        if (!tokens.isLowerCase(token) || !isSmall(token)) {
            return false;
        }
        int of = token;
        while (of > 0 && of > token - REACH && tokens.fold(of) != OF && isInName(of)) {
            of--;
        }
        int first = of - 1;
        boolean opens = first >= 0
                && tokens.fold(of) == OF
                && tokens.isCapitalized(first)
                && (PlainWords.has(tokens, first) || Titles.isModifier(tokens, first)) // "State"
                && !Titles.isOrganizationWord(tokens, first)
                && !Titles.isTitle(tokens, first);
        for (int i = of + 1; opens && i < limit && i < of + REACH && isInName(i); i++) {
            if (i > token + 1 && PAPERS.has(tokens, i) && tokens.isCapitalized(i)) {
                return true;
            }
        }
        return false;
    }

    /** "the Courier [on Sunday]": whether a word belongs to the day that a newspaper has in its name. */
    boolean isOnDay(int token) {
        return tokens.fold(token) == ON && ON_DAYS.longest(tokens, token - 1) != Phrases.NONE
                || token > 1 && tokens.fold(token - 1) == ON && ON_DAYS.longest(tokens, token - 2) != Phrases.NONE;
    }

    private boolean isInName(int token) {
        return tokens.isCapitalized(token) || isSmall(token);
    }

    private boolean isSmall(int token) {
        return tokens.fold(token) == OF || tokens.fold(token) == AND || tokens.fold(token) == THE;
    }
}
