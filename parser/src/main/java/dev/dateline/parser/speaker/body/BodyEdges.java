package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.Ampersands;
import dev.dateline.parser.name.BodyJoints;
import dev.dateline.parser.name.CalledNames;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nicknames;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.OwnedBodies;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Where the name of an organisation begins behind a preposition, and where it ends. */
public final class BodyEdges {
    private static final Phrases CALLINGS = Phrases.of(BodyEdges.class, "callings-of-firms.txt");
    private static final Phrases WINGS = Phrases.of(BodyEdges.class, "wings.txt");
    private static final Phrases OUTSIDE = Phrases.of(BodyEdges.class, "outside-prepositions.txt");
    private static final Phrases GOVERNED = Phrases.of(BodyEdges.class, "governed-places.txt");

    private static final Phrases BUSINESS = Phrases.of(NameKinds.class, "business-words.txt");

    private static final String BASED = "-based";
    private static final long OF = Tokens.fold("of");
    private static final long FOR = Tokens.fold("for");
    private static final long CAMPAIGN = Tokens.fold("campaign");
    private static final long IN = Tokens.fold("in");
    private static final long MARCH = Tokens.fold("march");
    private static final long ON = Tokens.fold("on");
    private static final long THE = Tokens.fold("the");

    /** How many words may stand between whose an organisation is and its noun. */
    private static final int DESCRIBED = 5;

    /** How many words between a place or a firm and the noun of a body there tell which it is. */
    private static final int KINDS = 2;

    /** No name of a body has more words. */
    private static final int LONGEST = 24;

    private BodyEdges() {}

    /** Behind an article and what describes the organisation: "for the gay rights group [Open Doors]". */
    public static int from(Tokens tokens, int preposition, int to) {
        boolean article = preposition + 1 < to
                && Grammar.isDeterminer(tokens, preposition + 1)
                && (!tokens.isCapitalized(preposition + 1)
                        || tokens.fold(preposition + 1) == THE); // "chairman of [Our] Shore"
        int first = article ? preposition + 2 : preposition + 1;
        for (int i = first + 1; i + 1 < to && i < first + DESCRIBED; i++) {
            if (Nouns.isOrganization(tokens, i - 1) && isCalled(tokens, i)) {
                return i + 1; // "the founder of a group called [Occupy Altona]"
            }
        }
        int described = first;
        while (described < to && described < first + DESCRIBED && isAhead(tokens, described, first)) {
            described++;
        }
        boolean several = described + 1 < to
                && (tokens.isCapitalized(described + 1) // "the non-partisan [Altona Report]"
                        || isPurpose(tokens, described + 1, to) // "the rural [Committee for a Fair Toll]"
                        || joins(tokens, described + 1, to) // "the liberal [Centre for Clean Air]"
                        || OwnedBodies.isPossessive(tokens, described + 1, to)); // "the influential [Clerks’ Union]"
        boolean named = described > first
                && described < to
                && tokens.isCapitalized(described)
                && (isKind(tokens, described - 1) && (several || !Nouns.isSeveral(tokens, described))
                        || tokens.endsWith(described - 1, BASED)
                        || article && WINGS.has(tokens, described - 1) // "the far-right [Patria]"
                        || article && several && hasBodyWord(tokens, described, to));
        return named ? described : first;
    }

    /** "the [London-based human rights] group", "[Swiss] drugmaker", "the [super PAC]": a word ahead of a name that is no part of it. */
    private static boolean isAhead(Tokens tokens, int token, int first) {
        if (Grammar.isFunctional(tokens, token)) {
            return false;
        }
        boolean adjective = token == first
                && Titles.isModifier(tokens, token)
                && token + 2 < tokens.count()
                && tokens.isLowerCase(token + 1)
                && !Grammar.isFunctional(tokens, token + 1);
        return tokens.isLowerCase(token)
                || tokens.is(token, '-')
                || adjective
                || tokens.endsWith(token, BASED)
                || token > first && isKind(tokens, token) && tokens.isUpperCase(token);
    }

    /** "carmaker", "PAC", "comparison site": a noun that says what a body is. */
    public static boolean isKind(Tokens tokens, int token) {
        return tokens.isLowerCase(token) && (CALLINGS.has(tokens, token) || Nouns.isOrganization(tokens, token))
                || tokens.isUpperCase(token) && Nouns.isOrganization(tokens, token);
    }

    /** "a group [called] Open Doors". */
    public static boolean isCalled(Tokens tokens, int token) {
        return CalledNames.behind(tokens, token) == token + 1;
    }

    /** "the progressive [Harbour Institute]", no "the former senator [Anna Berg]". */
    private static boolean hasBodyWord(Tokens tokens, int first, int to) {
        boolean plain = true; // "the rebel [Popular Front]"
        for (int i = first; i < to && i < first + LONGEST && (isInName(tokens, i, to) || joins(tokens, i, to)); i++) {
            plain &= PlainWords.has(tokens, i) && !PersonNames.isGiven(tokens, i) && !Titles.isTitle(tokens, i);
            if (plain && i > first) {
                return true;
            }
            if (Titles.isOrganizationWord(tokens, i) || Nouns.isDocument(tokens, i)) {
                return true; // "the non-partisan [Altona Report]"
            }
            if (isKind(tokens, i + 1)) {
                return true; // "the ruling [Altona First party]"
            }
        }
        return false;
    }

    private static boolean isInName(Tokens tokens, int token, int to) {
        return tokens.isCapitalized(token) || OwnedBodies.isPossessive(tokens, token, to);
    }

    public static int capitalsTo(Tokens tokens, int first, int to) {
        int end = first + 1;
        while (end < to
                && end < first + LONGEST
                && !tokens.opensLine(end)
                && (tokens.isCapitalized(end)
                        || joins(tokens, end, to)
                        || isYear(tokens, end, to)
                        || NameScanner.isNumberOfBody(tokens, end)
                        || OwnedBodies.isPossessive(tokens, end, to) // "the Rural Doctors’ Network"
                        || OwnedBodies.isOfTwo(tokens, end, to)
                        || BodyJoints.isOfThe(tokens, end)
                        || BodyJoints.isBehindCall(tokens, end)
                        || BodyJoints.isOfThe(tokens, end - 1)
                        || isPurpose(tokens, end, to)
                        || isPurpose(tokens, end - 1, to)
                        || isMarch(tokens, end - 1, to) // "March [on] the Pier"
                        || isMarch(tokens, end - 2, to) && tokens.fold(end) == THE)) {
            end++;
        }
        return restTo(tokens, end, to);
    }

    /** "the Centre [for a] Clean Harbour": a preposition and an article inside of a body's name. */
    private static boolean isPurpose(Tokens tokens, int preposition, int to) {
        return preposition + 2 < to
                && tokens.fold(preposition) == FOR
                && Grammar.isArticle(tokens, preposition + 1)
                && tokens.isCapitalized(preposition + 2)
                && Titles.isOrganizationWord(tokens, preposition - 1);
    }

    /** "the [March] for Life", "the Coalition to Row and [March] on the Pier": no month. */
    public static boolean isMarch(Tokens tokens, int token, int to) {
        int preposition = token + 1;
        if (token < 0 || preposition + 1 >= to || tokens.fold(token) != MARCH || !tokens.isCapitalized(token)) {
            return false;
        }
        boolean on = tokens.fold(preposition) == ON;
        int goal = on && tokens.fold(preposition + 1) == THE ? preposition + 2 : preposition + 1;
        return (on || tokens.fold(preposition) == FOR)
                && goal < to
                && tokens.isCapitalized(goal)
                && !Grammar.isCalendar(tokens, goal);
    }

    /** "the Altona [2016] Host Committee". */
    private static boolean isYear(Tokens tokens, int token, int to) {
        return tokens.isNumber(token)
                && tokens.end(token) - tokens.start(token) == 4
                && token + 1 < to
                && tokens.isCapitalized(token + 1);
    }

    /** Behind the rest of a site's name, "Orlo[.com]", or of a party's, "JD[(U)]"; the token itself where there is none. */
    public static int restTo(Tokens tokens, int stop, int to) {
        int wing = stop + 2 < to ? Nicknames.wing(tokens, stop) : -1;
        if (wing > stop) {
            return wing;
        }
        boolean site = stop + 1 < to
                && tokens.is(stop, '.')
                && !tokens.isSpacedBefore(stop)
                && tokens.isLowerCase(stop + 1)
                && !tokens.isSpacedBefore(stop + 1);
        return site ? stop + 2 : stop;
    }

    /** Behind the noun that makes an organisation of capitals: "the Berg [campaign]", "Berg’s [second campaign]". */
    public static int to(Tokens tokens, int end, int to) {
        boolean owned = end < to && Grammar.isPossessive(tokens, end);
        return to(tokens, end, to, owned ? end + 1 : end, owned);
    }

    /** The same behind capitals that are somebody's: "Berg’s Norrland [harbour coalition]". */
    public static int toOfOwned(Tokens tokens, int end, int to) {
        return to(tokens, end, to, end, true);
    }

    private static int to(Tokens tokens, int end, int to, int first, boolean owned) {
        int noun = first;
        while (owned && noun < to && noun < end + DESCRIBED && describes(tokens, noun)) {
            noun++;
        }
        boolean kinds = !owned && !BUSINESS.has(tokens, end - 1) && !isAny(tokens, end);
        while (kinds && noun < to && noun < end + KINDS && isKindAhead(tokens, noun)) {
            noun++;
        }
        boolean named = isBodyNoun(tokens, noun) || noun > end && tokens.isUpperCase(noun) && isKind(tokens, noun);
        return noun < to && named && !isOfPost(tokens, end, noun) ? noun + 1 : end;
    }

    /** "[an] Altona toy company": whether capitals only describe one of many. */
    private static boolean isAny(Tokens tokens, int end) {
        int first = end - 1;
        while (first > 0 && tokens.isCapitalized(first)) {
            first--;
        }
        return Grammar.isIndefinite(tokens, first);
    }

    /** "the Altona [ferry advisory] council", "the Altona [dockers] union": which of the bodies there it is. */
    private static boolean isKindAhead(Tokens tokens, int token) {
        return tokens.isLowerCase(token)
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isReporting(tokens, token)
                && !Grammar.looksPast(tokens, token) // "of Orlo Mills left office"
                && !Grammar.isAdverb(tokens, token)
                && (!Nouns.isOrganization(tokens, token) || GOVERNED.has(tokens, token))
                && !Titles.isTitle(tokens, token)
                && (Nouns.isSeveral(tokens, token)
                        || !Titles.isOccupation(tokens, token) && !Nouns.isPerson(tokens, token));
    }

    /** "Altona Film Festival [festival] director", "the Rescue Service’s [station] manager": a noun of the post behind a body's whole name. */
    private static boolean isOfPost(Tokens tokens, int end, int noun) {
        return Titles.isOrganizationWord(tokens, end - 1)
                && noun + 1 < tokens.count()
                && tokens.isLowerCase(noun + 1)
                && Titles.isOccupation(tokens, noun + 1);
    }

    private static boolean isCampaign(Tokens tokens, int token) {
        return token < tokens.count() && tokens.fold(token) == CAMPAIGN;
    }

    private static boolean isBodyNoun(Tokens tokens, int token) {
        return token < tokens.count()
                && tokens.isLowerCase(token)
                && Nouns.isOrganization(tokens, token)
                && !GOVERNED.has(tokens, token); // "Orlosoft’s country manager"
    }

    /** "Berg’s [2016 Liberal presidential] campaign". */
    private static boolean describes(Tokens tokens, int token) {
        return tokens.isNumber(token)
                || Titles.isModifier(tokens, token)
                || tokens.isLowerCase(token)
                        && !Grammar.isFunctional(tokens, token)
                        && !Nouns.isOrganization(tokens, token)
                        && (!Nouns.isPerson(tokens, token) || isCampaign(tokens, token + 1)) // "[insurgent] campaign"
                        && !Titles.isOccupation(tokens, token);
    }

    /** "Chamber of Commerce in China", "Johnson & Johnson". */
    public static boolean joins(Tokens tokens, int token, int to) {
        boolean small = Grammar.isPreposition(tokens, token) && !OUTSIDE.has(tokens, token)
                || tokens.is(token, '&')
                || Ampersands.isInList(tokens, token)
                || tokens.is(token, '.') && Grammar.isAbbreviation(tokens, token - 1)
                || tokens.word(token).equals("and") && !isPersonAhead(tokens, token + 1, to);
        return small
                && token + 1 < to
                && tokens.isCapitalized(token + 1)
                && (!Grammar.isCalendar(tokens, token + 1) // "chairman of the Chamber on Friday"
                        || isMarch(tokens, token + 1, to));
    }

    /** "of Orlo Mills and [Anna Berg] of Selm University", "and [Dr.] Berg". */
    private static boolean isPersonAhead(Tokens tokens, int token, int to) {
        boolean person = token + 1 < to
                && (Titles.isHonorific(tokens, token)
                        || PersonNames.isGiven(tokens, token) && tokens.isCapitalized(token + 1));
        for (int i = token; i < to && i < token + DESCRIBED && tokens.isCapitalized(i) && person; i++) {
            person = !Titles.isOrganizationWord(tokens, i); // "the Anna and Ole Berg Foundation"
        }
        return person;
    }

    /** "the Institute for Moss [in London]": where it begins to tell only where the organisation is; a Chamber of Ferries in Norrland is called so. */
    private static int placeFrom(Tokens tokens, int from, int to) {
        int in = -1;
        boolean of = false;
        for (int i = from + 1; i + 1 < to; i++) {
            in = tokens.fold(i) == IN ? i : in;
            of |= in < 0 && tokens.fold(i) == OF;
        }
        return in < 0 || of && !Places.isTown(tokens, in + 1, to) ? to : in;
    }

    public static String words(Tokens tokens, int from, int to) {
        int end = to;
        int last = end - 2 > from && tokens.is(end - 2, '.') ? end - 3 : end - 2;
        boolean saint =
                NameScanner.isSaint(tokens, from) && !OwnedBodies.hasOwner(tokens, from, to) // "vicar of St Oswin’s"
                        || last > from && NameScanner.isSaint(tokens, last); // "the Institute for Moss at St Oswin’s"
        if (saint && to < tokens.count() && Grammar.isPossessive(tokens, to) && !Places.isTown(tokens, from, to)) {
            end++;
        } else if (end - 1 > from && Grammar.isPossessive(tokens, end - 1) && !saint) {
            end--;
        }
        return tokens.words(from, placeFrom(tokens, from, end));
    }
}
