package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The small words inside the name of a body: "Club for Altona", "Federation of Ferries and Harbours", "Bank of the Fjords". */
public final class BodyJoints {
    private static final Phrases PURPOSEFUL = Phrases.of(BodyJoints.class, "purposeful-bodies.txt");
    private static final Phrases PURPOSES = Phrases.of(BodyJoints.class, "purposes.txt");
    private static final Phrases CALLS = Phrases.of(BodyJoints.class, "calls-of-bodies.txt");
    private static final Phrases FELLOWS = Phrases.of(BodyJoints.class, "fellowships.txt");
    private static final Phrases INSIDE = Phrases.of(BodyJoints.class, "body-prepositions.txt");

    /** In so many capitals behind "of the" an office may be named. */
    private static final int OFFICE = 4;

    private static final long OF = Tokens.fold("of");
    private static final long FOR = Tokens.fold("for");
    private static final long ON = Tokens.fold("on");
    private static final long AND = Tokens.fold("and");
    private static final long THE = Tokens.fold("the");

    private final Tokens tokens;
    private final PairedBodies pairs;

    BodyJoints(Tokens tokens) {
        this.tokens = tokens;
        this.pairs = new PairedBodies(tokens);
    }

    /** "Club for Altona", "Council on Harbours": a preposition inside the name of a body that goes on. */
    boolean isPreposition(int token, int limit) {
        return tokens.isLowerCase(token)
                && token + 1 < limit
                && tokens.isCapitalized(token + 1)
                && INSIDE.has(tokens, token)
                && (Titles.isOrganizationWord(tokens, token - 1) || isLeague(token))
                && !PersonNames.isGiven(tokens, token + 1)
                && !isOnMedium(token, limit);
    }

    /** "said the Selm Trust [on] Flickr": ahead of one name that is none of a field or a land. */
    private boolean isOnMedium(int token, int limit) {
        int name = token + 1;
        return tokens.fold(token) == ON
                && !PlainWords.has(tokens, name)
                && !Titles.isModifier(tokens, name)
                && !Titles.isOrganizationWord(tokens, name)
                && Places.regionEnd(tokens, name, limit) <= name
                && !(name + 1 < limit && tokens.isCapitalized(name + 1));
    }

    /** "said Pilots [for] Altona", "Pilots [for] Peace": persons whose capital comes from no sentence, or who are for no one. */
    private boolean isLeague(int token) {
        int persons = token - 1;
        boolean several = persons >= 0 && tokens.isCapitalized(persons) && Nouns.isSeveral(tokens, persons);
        boolean inside = persons > 0 && tokens.isLowerCase(persons - 1);
        return several
                && (inside || PlainWords.has(tokens, token + 1) && !Titles.isOrganizationWord(tokens, token + 1));
    }

    /** "Bank [of] the Fjords": behind a word of bodies, in front of an article and what is no office: "Office of the Mayor". */
    public static boolean isOfThe(Tokens tokens, int of) {
        if (of < 1
                || of + 2 >= tokens.count()
                || tokens.fold(of) != OF
                || tokens.fold(of + 1) != THE
                || !tokens.isLowerCase(of + 1)
                || !Titles.isOrganizationWord(tokens, of - 1) && !isFellowship(tokens, of)
                || Grammar.isFunctional(tokens, of + 2)) {
            return false;
        }
        int i = of + 2;
        while (i < tokens.count() && i < of + 2 + OFFICE && tokens.isCapitalized(i)) {
            boolean other = i > of + 2 && Titles.isOrganizationWord(tokens, i); // "Board of the Altona Bank"
            if (other || Titles.isTitle(tokens, i) || Grammar.isCalendar(tokens, i)) {
                return false;
            }
            i++;
        }
        boolean goesOn = i + 1 < tokens.count() && tokens.fold(i) == OF && tokens.isCapitalized(i + 1);
        return i > of + 2 && !(goesOn && Titles.isOrganizationWord(tokens, i - 1)); // "Board of the Bank of Altona"
    }

    /** "Friends [of] the Dunes": persons in capitals who are for a thing. */
    public static boolean isFellowship(Tokens tokens, int of) {
        return of > 0
                && of + 2 < tokens.count()
                && tokens.isCapitalized(of - 1)
                && FELLOWS.has(tokens, of - 1)
                && tokens.fold(of) == OF
                && tokens.isCapitalized(of + 2)
                && !PersonNames.isGiven(tokens, of + 2)
                && !Titles.isModifier(tokens, of + 2) // "Friends of the Swiss"
                && !Places.isRegion(tokens, of + 2, of + 3);
    }

    /** "Save [the] Rivers": behind a verb that calls, in front of what is no one and no place. */
    public static boolean isBehindCall(Tokens tokens, int article) {
        int noun = article + 1;
        return article > 0
                && noun < tokens.count()
                && tokens.fold(article) == THE
                && tokens.isLowerCase(article)
                && tokens.isCapitalized(article - 1)
                && CALLS.has(tokens, article - 1)
                && tokens.isCapitalized(noun)
                && !Titles.isModifier(tokens, noun) // "“Stop the Swiss”"
                && !Titles.isTitle(tokens, noun)
                && !PersonNames.isGiven(tokens, noun)
                && !Places.isRegion(tokens, noun, noun + 1)
                && !Places.isTown(tokens, noun, noun + 1);
    }

    /** "Society [for] the Blind", but "covers the Senate for the Altona Post": a word of tasks behind the article that no body has. */
    boolean isForThing(int preposition, int limit) {
        int thing = preposition + 2;
        return preposition > 0
                && thing < limit
                && tokens.fold(preposition) == FOR
                && tokens.isCapitalized(thing)
                && Grammar.isArticle(tokens, preposition + 1)
                && tokens.isLowerCase(preposition + 1)
                && Titles.isOrganizationWord(tokens, preposition - 1)
                && isPlainTask(thing)
                && !Titles.isOrganizationWord(tokens, thing)
                && !Titles.isOrganizationWord(tokens, thing + 1);
    }

    /** "the Ferry Circle [of] Norrland": a plain word in capitals behind another, in front of a land. */
    boolean isOfLand(int from, int of, int limit) {
        boolean body = of > from + 1
                && from > 0
                && tokens.fold(from - 1) == THE
                && PlainWords.has(tokens, of - 1)
                && Places.regionEnd(tokens, of + 1, limit) > of + 1;
        for (int i = from; i < of && body; i++) {
            body = isTask(i) || Titles.isOrganizationWord(tokens, i);
        }
        return body && !Nouns.isPerson(tokens, of - 1) && !Places.isRegion(tokens, from, of);
    }

    /** Whether an "and" stands inside the name of one body that begins with this token. */
    boolean isAnd(int from, int and, int limit) {
        return tokens.fold(and) == AND
                && (and + 1 < limit && tokens.isSpelled(and + 1, "Co") // "Moss Lund and Co."
                        || isSecondPurpose(from, and, limit)
                        || isTwofold(from, and, limit)
                        || pairs.isParty(from, and, limit)
                        || pairs.isFirm(from, and, limit)
                        || isInList(from, and, limit)
                        || TwinPlaces.joins(tokens, from, and, limit));
    }

    /** "Ministry of Youth[,] Sports [and] Culture": what parts the purposes of the one body that begins with this token. */
    boolean isInList(int from, int joint, int limit) {
        boolean the = from > 0 && tokens.fold(from - 1) == THE;
        boolean tasks = the
                && TaskLists.article(tokens, joint) == from - 1 // "the Youth, Sports and Culture Committee"
                && TaskLists.end(tokens, joint) > joint
                && TaskLists.end(tokens, joint) <= limit;
        return tasks
                || joint > from + 2
                        && PurposeLists.preposition(tokens, joint) > from
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
                && (PURPOSEFUL.has(tokens, of - 1) || tokens.fold(of) == FOR); // "Bank for Trade and Ports"
        if (another || !purpose) {
            return false;
        }
        int end = next;
        boolean body = false;
        while (end < limit && end < next + 4 && tokens.isCapitalized(end)) {
            body |= Titles.isOrganizationWord(tokens, end)
                    && !(end == next && isTrade(end)); // "Chamber of Mines and Energy"
            end++;
        }
        boolean makers = Nouns.isSeveral(tokens, end - 1); // "Federation of Television and Radio Artists"
        boolean members = end == next + 3 && tokens.endsWith(end - 1, "s"); // "of Red Cross and Red Crescent Societies"
        return members || end < next + 3 && (!body || makers); // "Ministry of Finance and Skarholm Bank"
    }

    private boolean isOf(int token) {
        return tokens.fold(token) == OF || tokens.isLowerCase(token) && INSIDE.has(tokens, token);
    }

    /** "the Harbours [and] Health Directorate": one body with two tasks, neither of which is a name by itself. */
    private boolean isTwofold(int from, int and, int limit) {
        int next = and + 1;
        boolean the = isDetermined(from) || isOwned(from, and);
        if (and > from + (the && isShared(and) ? 3 : 2)
                || next + 1 >= limit
                || !tokens.isCapitalized(next)
                || !isTask(and - 1)
                || !isTask(next) && !isSecondTask(and - 1, next)
                || !(the
                        ? isOfOneBody(from, and)
                        : and == from + 2 ? isOfOnePlace(from, and) : isPlainTask(and - 1) && isPlainTask(next))) {
            return false;
        }
        int last = next;
        while (last + 1 < limit
                && last < next + 3
                && tokens.isCapitalized(last + 1)
                && !Titles.isTitle(tokens, last + 1)) { // "Ways and Means Committee [Chairman]"
            last++;
        }
        boolean body = last > next && Titles.isOrganizationWord(tokens, last);
        return body && (the || and > from + 1 || isInFront(last + 1, limit));
    }

    /** "the Securities and [Exchange] Commission", "Leasing and [Finance]": a word of bodies or of titles that is a plain one beside another. */
    private boolean isSecondTask(int first, int token) {
        return isPlainTask(token)
                && isPlainTask(first)
                && !tokens.isUpperCase(token)
                && !Titles.isTitle(tokens, token)
                && !PersonNames.isGiven(tokens, token)
                && tokens.isCapitalized(token + 1)
                && Nouns.isOrganization(tokens, token + 1);
    }

    /** "Mining and Metals Union [secretary]": without an article a body of two tasks stands in front of a title only. */
    private boolean isInFront(int token, int limit) {
        return token < limit && Titles.isOccupation(tokens, token);
    }

    private boolean isOfOneBody(int from, int and) {
        return and == from + 1 || isTask(from) || Titles.isModifier(tokens, from) || isShared(and);
    }

    /** "the Norrland [Fish and Game] Department": two plain words, the first of which ends the name of no body. */
    private boolean isShared(int and) {
        return isPlainTask(and - 1) && isPlainTask(and + 1) && !Titles.isOrganizationWord(tokens, and - 1);
    }

    /** "the [Fish] and Game Department", "the state [Fish] and Game Department". */
    private boolean isDetermined(int from) {
        int before = from - 1;
        boolean modified = before > 0 && tokens.isLowerCase(before) && Titles.isModifier(tokens, before);
        int article = modified ? before - 1 : before;
        return article >= 0 && tokens.fold(article) == THE;
    }

    /** "Norrland’s [Food] and Drug Board": two plain words of tasks behind whose body it is. */
    private boolean isOwned(int from, int and) {
        return from > 1
                && and == from + 1
                && Grammar.isPossessive(tokens, from - 1)
                && isPlainTask(and - 1)
                && isPlainTask(and + 1);
    }

    /** "[Altona Fire] and Rescue Service", without an article: two plain words of tasks behind whose they are. */
    private boolean isOfOnePlace(int from, int and) {
        return !PersonNames.isGiven(tokens, from) && isPlainTask(and - 1) && isPlainTask(and + 1);
    }

    private boolean isPlainTask(int token) {
        return isPurpose(tokens, token) || PlainWords.has(tokens, token);
    }

    /** "Agriculture": whether ministries and the like are for it. */
    public static boolean isPurpose(Tokens tokens, int token) {
        return PURPOSES.has(tokens, token);
    }

    /** "Mining": a word of bodies that tells only what they do. */
    private boolean isTrade(int token) {
        return isPlainTask(token) && !Nouns.isOrganization(tokens, token);
    }

    private boolean isTask(int token) {
        return tokens.isWord(token)
                && !tokens.isUpperCase(token)
                && (!Titles.isOrganizationWord(tokens, token) || isTrade(token))
                && !Titles.isTitle(tokens, token)
                && !Titles.isModifier(tokens, token)
                && !PersonNames.isGiven(tokens, token)
                && !Places.isRegion(tokens, token, token + 1)
                && !Places.isTown(tokens, token, token + 1);
    }
}
