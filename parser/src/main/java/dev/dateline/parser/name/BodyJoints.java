package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The small words inside the name of a body: "Club for Altona", "Federation of Ferries and Harbours". */
final class BodyJoints {
    private static final Phrases PURPOSEFUL = Phrases.of(BodyJoints.class, "purposeful-bodies.txt");
    private static final Phrases PURPOSES = Phrases.of(BodyJoints.class, "purposes.txt");
    private static final Phrases INSIDE = Phrases.of(BodyJoints.class, "body-prepositions.txt");

    private static final long OF = Tokens.fold("of");
    private static final long AND = Tokens.fold("and");
    private static final long THE = Tokens.fold("the");

    private final Tokens tokens;

    BodyJoints(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Club for Altona", "Council on Harbours": a preposition inside the name of a body that goes on. */
    boolean isPreposition(int token, int limit) {
        return tokens.isLowerCase(token)
                && token + 1 < limit
                && tokens.isCapitalized(token + 1)
                && INSIDE.has(tokens, token)
                && Titles.isOrganizationWord(tokens, token - 1)
                && !PersonNames.isGiven(tokens, token + 1);
    }

    /** Whether an "and" stands inside the name of one body that begins with this token. */
    boolean isAnd(int from, int and, int limit) {
        return tokens.fold(and) == AND
                && (isSecondPurpose(from, and, limit) || isTwofold(from, and, limit) || isInList(from, and, limit));
    }

    /** "Ministry of Youth[,] Sports [and] Culture": what parts the purposes of the one body that begins with this token. */
    boolean isInList(int from, int joint, int limit) {
        return PurposeLists.preposition(tokens, joint) > from
                && PurposeLists.end(tokens, joint) > joint
                && PurposeLists.end(tokens, joint) <= limit;
    }

    /** "Federation of Ferries [and] Harbours": a second word of what a body is for; no second name. */
    private boolean isSecondPurpose(int from, int and, int limit) {
        if (and + 1 >= limit || !tokens.isCapitalized(and + 1)) {
            return false;
        }
        int next = and + 1;
        boolean another = tokens.isUpperCase(next)
                || Titles.isTitle(tokens, next)
                || Titles.isHonorific(tokens, next)
                || PersonNames.isGiven(tokens, next)
                || Places.isRegion(tokens, next, next + 1)
                || Places.isTown(tokens, next, next + 1);
        int of = and - 1;
        while (of > from && of > and - 4 && !isOf(of)) {
            of--;
        }
        boolean purpose = of > from
                && isOf(of)
                && Titles.isOrganizationWord(tokens, of - 1)
                && !Places.isRegion(tokens, of + 1, and)
                && !Places.isTown(tokens, of + 1, and)
                && PURPOSEFUL.has(tokens, of - 1);
        if (another || !purpose) {
            return false;
        }
        int end = next;
        boolean body = false;
        while (end < limit && end < next + 3 && tokens.isCapitalized(end)) {
            body |= Titles.isOrganizationWord(tokens, end);
            end++;
        }
        boolean makers = Nouns.isSeveral(tokens, end - 1); // "Federation of Television and Radio Artists"
        return end < next + 3 && (!body || makers); // "Ministry of Finance and Skarholm Bank"
    }

    private boolean isOf(int token) {
        return tokens.fold(token) == OF || tokens.isLowerCase(token) && INSIDE.has(tokens, token);
    }

    /** "the Harbours [and] Health Directorate": one body with two tasks, neither of which is a name by itself. */
    private boolean isTwofold(int from, int and, int limit) {
        int next = and + 1;
        boolean the = from > 0 && tokens.fold(from - 1) == THE;
        if (and > from + 2
                || next + 1 >= limit
                || !tokens.isCapitalized(next)
                || !isTask(and - 1)
                || !isTask(next)
                || !(the ? isOfOneBody(from, and) : and == from + 2 && isOfOnePlace(from, and))) {
            return false;
        }
        int last = next;
        while (last + 1 < limit && last < next + 3 && tokens.isCapitalized(last + 1)) {
            last++;
        }
        return last > next && Titles.isOrganizationWord(tokens, last);
    }

    private boolean isOfOneBody(int from, int and) {
        return and == from + 1 || isTask(from) || Titles.isModifier(tokens, from);
    }

    /** "[Altona Fire] and Rescue Service", without an article: two plain words of tasks behind whose they are. */
    private boolean isOfOnePlace(int from, int and) {
        return !PersonNames.isGiven(tokens, from) && isPlainTask(and - 1) && isPlainTask(and + 1);
    }

    private boolean isPlainTask(int token) {
        return PURPOSES.has(tokens, token) || PlainWords.has(tokens, token);
    }

    private boolean isTask(int token) {
        return tokens.isWord(token)
                && !tokens.isUpperCase(token)
                && !Titles.isOrganizationWord(tokens, token)
                && !Titles.isTitle(tokens, token)
                && !Titles.isModifier(tokens, token)
                && !PersonNames.isGiven(tokens, token)
                && !Places.isRegion(tokens, token, token + 1)
                && !Places.isTown(tokens, token, token + 1);
    }
}
