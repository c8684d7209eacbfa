package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Lists of what a body is for, inside of its name: "Ministry of Youth, Sports and Culture", "Department for Trade, Ports
 * and Rural Affairs". Without them the name would end at the comma, and another begin behind it.
 */
public final class PurposeLists {
    private static final Phrases BODIES = Phrases.of(PurposeLists.class, "purposeful-bodies.txt");
    private static final Phrases INSIDE = Phrases.of(PurposeLists.class, "body-prepositions.txt");
    private static final Phrases PURPOSES = Phrases.of(PurposeLists.class, "purposes.txt");

    /** How many tokens a list has, and how many words one of its items. */
    private static final int LONGEST = 16;

    private static final int WORDS = 4;

    private static final long OF = Tokens.fold("of");
    private static final long AND = Tokens.fold("and");

    private PurposeLists() {}

    /** Behind the list that goes on at this comma or "and"; -1 where it stands in none. */
    public static int end(Tokens tokens, int joint) {
        int preposition = preposition(tokens, joint);
        int end = preposition < 0 ? -1 : listEnd(tokens, preposition + 1);
        return end > joint ? end : -1;
    }

    /** The preposition that the list with this comma or "and" hangs on, a word of bodies in front of it; -1 if there is none. */
    public static int preposition(Tokens tokens, int joint) {
        boolean joins = joint > 2
                && joint + 1 < tokens.count()
                && (tokens.is(joint, ',') || tokens.fold(joint) == AND)
                && (isPurpose(tokens, joint + 1) || tokens.fold(joint + 1) == AND);
        if (!joins) {
            return -1;
        }
        int i = joint - 1;
        while (i > 1 && i > joint - LONGEST && (isPurpose(tokens, i) || tokens.is(i, ',') || tokens.fold(i) == AND)) {
            i--;
        }
        boolean of = tokens.fold(i) == OF || tokens.isLowerCase(i) && INSIDE.has(tokens, i);
        boolean body = of && i < joint - 1 && tokens.isCapitalized(i - 1);
        return body && (BODIES.has(tokens, i - 1) || Titles.isTitle(tokens, i - 1)) ? i : -1;
    }

    /** Behind a list of at least three items, the last of which "and" joins; -1 where no such list begins. */
    private static int listEnd(Tokens tokens, int from) {
        boolean listed = false;
        int i = from;
        while (i < tokens.count() && i < from + LONGEST) {
            int item = i;
            while (item < tokens.count() && item < i + WORDS && isPurpose(tokens, item)) {
                item++;
            }
            if (item == i) {
                return -1;
            }
            boolean comma = tokens.is(item, ',');
            int and = comma ? item + 1 : item;
            if ((listed || comma) && and < tokens.count() && tokens.fold(and) == AND) {
                int last = and + 1;
                while (last < tokens.count() && last < and + 1 + WORDS && isPurpose(tokens, last)) {
                    last++;
                }
                return last > and + 1 ? last : -1;
            }
            if (!comma) {
                return -1;
            }
            listed = true;
            i = item + 1;
        }
        return -1;
    }

    /** "Department [for] Transport": a preposition inside of the name of one body. */
    public static boolean isInside(Tokens tokens, int preposition) {
        return preposition > 0
                && preposition + 1 < tokens.count()
                && tokens.isLowerCase(preposition)
                && INSIDE.has(tokens, preposition)
                && tokens.isCapitalized(preposition - 1)
                && BODIES.has(tokens, preposition - 1)
                && (isPurpose(tokens, preposition + 1) || isModified(tokens, preposition + 1));
    }

    /** "Centre for [European Policy]". */
    private static boolean isModified(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && Titles.isModifier(tokens, token) && isPurpose(tokens, token + 1);
    }

    private static boolean isPurpose(Tokens tokens, int token) {
        return token < tokens.count()
                && tokens.isCapitalized(token)
                && !tokens.isUpperCase(token)
                && (PURPOSES.has(tokens, token) || PlainWords.has(tokens, token))
                && !Titles.isTitle(tokens, token)
                && !PersonNames.isGiven(tokens, token);
    }
}
