package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Lists of what a body does, ahead of the noun in its name: "the Senate Health, Ports and Pensions Committee". Without them
 * each item would be a name of its own.
 */
public final class TaskLists {
    private static final Phrases PURPOSES = Phrases.of(TaskLists.class, "purposes.txt");

    /** How many tokens a list has on each side of one of its joints, and how many words one of its items. */
    private static final int LONGEST = 12;

    private static final int WORDS = 4;

    private static final long AND = Tokens.fold("and");
    private static final long THE = Tokens.fold("the");

    private TaskLists() {}

    /** Behind the noun of the body whose list goes on at this comma or "and"; -1 where it stands in none. */
    public static int end(Tokens tokens, int joint) {
        int the = article(tokens, joint);
        int end = the < 0 ? -1 : listEnd(tokens, the + 1);
        return end > joint ? end : -1;
    }

    /** The article ahead of the list that goes on at this comma or "and"; -1 if there is none. */
    public static int article(Tokens tokens, int joint) {
        boolean joins = joint > 1 && (tokens.is(joint, ',') || tokens.fold(joint) == AND);
        if (!joins || !isTask(tokens, joint - 1) && !tokens.is(joint - 1, ',')) {
            return -1;
        }
        int i = joint - 1;
        while (i > 0 && i > joint - LONGEST && isListed(tokens, i)) {
            i--;
        }
        return tokens.fold(i) == THE ? i : -1;
    }

    private static boolean isListed(Tokens tokens, int token) {
        boolean word = tokens.isCapitalized(token) && !Grammar.isArticle(tokens, token);
        return word || tokens.is(token, ',');
    }

    /** Behind at least three items, of which the first may stand behind whose body it is, and behind the noun; or -1. */
    private static int listEnd(Tokens tokens, int from) {
        int commas = 0;
        int i = from;
        while (i < from + 2 * LONGEST) {
            int item = behindItem(tokens, i, i == from);
            if (item < 0) {
                return -1;
            }
            boolean comma = tokens.is(item, ',');
            commas += comma ? 1 : 0;
            int and = comma ? item + 1 : item;
            if (commas > 0 && tokens.fold(and) == AND) {
                return behindNoun(tokens, and + 1);
            }
            if (!comma) {
                return -1;
            }
            i = item + 1;
        }
        return -1;
    }

    /** "Health", "Rural Affairs", "Senate Banking": behind the words of an item; -1 where it ends with no task. */
    private static int behindItem(Tokens tokens, int from, boolean first) {
        int i = from;
        while (i < from + WORDS && (isTask(tokens, i) || first && tokens.isCapitalized(i))) {
            i++;
        }
        return i > from && isTask(tokens, i - 1) ? i : -1;
    }

    /** "Pensions Committee": behind the last task and the noun; or -1. */
    private static int behindNoun(Tokens tokens, int from) {
        int i = from;
        while (i < from + WORDS && isTask(tokens, i)) {
            i++;
        }
        return i > from && tokens.isCapitalized(i) && Nouns.isOrganization(tokens, i) ? i + 1 : -1;
    }

    private static boolean isTask(Tokens tokens, int token) {
        return token < tokens.count()
                && tokens.isCapitalized(token)
                && !tokens.isUpperCase(token)
                && (PURPOSES.has(tokens, token)
                        || PlainWords.has(tokens, token) && !Nouns.isOrganization(tokens, token))
                && !Grammar.isFunctional(tokens, token)
                && !Titles.isTitle(tokens, token)
                && !PersonNames.isGiven(tokens, token);
    }
}
