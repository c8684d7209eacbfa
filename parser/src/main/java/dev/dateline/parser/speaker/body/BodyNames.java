package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.Ampersands;
import dev.dateline.parser.name.BodyJoints;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Participles;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;

/** Which capitals name an organisation, "Altona Harbour Board": no place, no person, nothing that only describes. */
public final class BodyNames {
    private static final Phrases PARTS = Phrases.of(BodyNames.class, "parts-of-the-world.txt");
    private static final long AND = Tokens.fold("and");
    private static final long WAR = Tokens.fold("war");

    private static final int LONGEST_REGION = 3;

    private BodyNames() {}

    /** Whether a run of capitals may be an organisation's name: "California" and "Anna Berg" are none. */
    public static boolean mayBe(Tokens tokens, int from, int to, IntPredicate isSurname) {
        int end = Grammar.isPossessive(tokens, to - 1) ? to - 1 : to;
        boolean body = hasOrganizationWord(tokens, from, end) || isJoined(tokens, from, end);
        if (Places.isTown(tokens, from, end) && !body
                || Places.isRegion(tokens, from, end)
                || isPartOfTheWorld(tokens, from, end)
                || isWar(tokens, from, end)) {
            return false;
        }
        if (end == from + 1 && isCompound(tokens, from)) {
            return false; // "Tow-truck owner"
        }
        boolean adjective = end == from + 1 && Titles.isModifier(tokens, from) && !tokens.isUpperCase(from);
        boolean place = end > from + 1
                && NameKinds.isPlaceWord(tokens, end - 1) // "Vigo County", no "Selm Water District"
                && !NameKinds.isBusinessWord(tokens, end - 2);
        if ((adjective || place) && !body) {
            return false;
        }
        boolean described = false;
        boolean named = false;
        for (int i = from; i < end; i++) {
            boolean compound = isDescribing(tokens, i);
            boolean told =
                    tokens.endsWith(i, "-based") || tokens.endsWith(i, "-born") || tokens.endsWith(i, "-language");
            if (told || compound && i == end - 1) {
                return false; // "Selm-based", "Selm-born", "Mexican-American", "Nobel Prize-winning"
            }
            described |= compound;
            named |= tokens.isUpperCase(i) || !Titles.isModifier(tokens, i) && !compound;
        }
        if (!named && described && !body) {
            return false; // "Nobel-winning Norwegian"
        }
        if (isOfficeholder(tokens, from, end) || Titles.isHonorific(tokens, from) && !body) {
            return false; // "Mr. Berg"
        }
        boolean house = from > 0 && tokens.isSpelled(from - 1, "the") && end == from + 1; // "the Anita"
        boolean given =
                PersonNames.isGiven(tokens, from) && !house && !Places.isTown(tokens, from, from + 1); // "Austin Foxes"
        return body || end > from && !isSurname.test(end - 1) && !given;
    }

    /** "[Tow-truck] owner": whether a word with a hyphen and small letters behind it has its capital from the sentence. */
    public static boolean isCompound(Tokens tokens, int token) {
        int behind = tokens.behindHyphen(token);
        return behind > tokens.start(token) + 1
                && Grammar.opensSentence(tokens, token)
                && !isDescribing(tokens, token) // "Prize-winning"
                && Character.isLowerCase(tokens.text().charAt(behind));
    }

    /** "Cold War", "World War II". */
    private static boolean isWar(Tokens tokens, int from, int to) {
        int last = to - 1;
        last -= last > from && tokens.isUpperCase(last) && PersonNames.isSuffix(tokens, last) ? 1 : 0;
        return last > from && tokens.fold(last) == WAR;
    }

    /** "Middle East". */
    private static boolean isPartOfTheWorld(Tokens tokens, int from, int to) {
        int part = PARTS.longest(tokens, from, to);
        return part != Phrases.NONE && PARTS.length(part) == to - from;
    }

    /** "Lund [&] Berg", "Save [the] Rivers": whether a token that is no capital stands inside of the name of a body. */
    public static boolean isJoint(Tokens tokens, int token) {
        return Ampersands.joins(tokens, token) || BodyJoints.isBehindCall(tokens, token);
    }

    /** "Lund & Berg": whether the last word of a name has such a joint in front of it. */
    public static boolean isJoined(Tokens tokens, int from, int end) {
        boolean partners = end - from > 2 && tokens.fold(end - 2) == AND && tokens.isSpelled(end - 1, "Co");
        return partners || end - from > 2 && isJoint(tokens, end - 2);
    }

    public static boolean isPlace(Tokens tokens, int from, int to) {
        return Places.isTown(tokens, from, to) || Places.isRegion(tokens, from, to);
    }

    /** "Mexican-[American]", "Nobel-[winning]": a compound that tells of what sort somebody or something is. */
    private static boolean isDescribing(Tokens tokens, int token) {
        return tokens.behindHyphen(token) > tokens.start(token) + 1
                && (Participles.isBehindHyphen(tokens, token) || Titles.isModifierBehindHyphen(tokens, token));
    }

    /** "[Oregon] and", "[New York],": a region in front of what is no part of a name. */
    public static boolean isSeat(Tokens tokens, int first) {
        int end = first;
        while (end < tokens.count() && end <= first + LONGEST_REGION && tokens.isCapitalized(end)) {
            end++;
        }
        boolean another = end + 1 < tokens.count()
                && tokens.fold(end) == AND
                && (PersonNames.isGiven(tokens, end + 1) || Titles.isTitle(tokens, end + 1));
        boolean goesOn = end < tokens.count() && tokens.isLowerCase(end) && !another;
        return end > first && !goesOn && Places.isRegion(tokens, first, end);
    }

    /** "House Speaker Anna Berg": someone by title and name. */
    public static boolean isOfficeholder(Tokens tokens, int from, int end) {
        for (int i = from; i + 2 < end; i++) {
            boolean body = Titles.isOrganizationWord(tokens, i + 2); // "King Olav Hospital"
            if (Titles.isTitle(tokens, i) && PersonNames.isGiven(tokens, i + 1) && !body) {
                return true;
            }
        }
        return false;
    }

    /** "Selm County [GOP]": a party in letters or in the plural, behind a place. */
    public static boolean isPartyOfPlace(Tokens tokens, int from, int token) {
        return token > from
                && Seats.isParty(tokens, token)
                && (tokens.isUpperCase(token) || tokens.endsWith(token, "s"))
                && (NameKinds.isPlaceWord(tokens, token - 1)
                        || tokens.isUpperCase(token) && isPlace(tokens, from, token)); // "Ohio GOP"
    }

    public static boolean hasOrganizationWord(Tokens tokens, int from, int to) {
        if (isPartyOfPlace(tokens, from, to - 1)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (Titles.isOrganizationWord(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "[Altona Fire] and Rescue Service": where the name of a body with two tasks begins whose second one begins at a token; the token itself where none does. */
    public static int pairFrom(Tokens tokens, int second) {
        int and = second - 1;
        int first = and;
        while (first > 0 && first > and - LONGEST_REGION && tokens.isCapitalized(first - 1)) {
            first--;
        }
        boolean pair = and > 0 && first < and && tokens.fold(and) == AND && tokens.isCapitalized(second);
        for (int i = first; pair && i < and; i++) {
            NameRun run = new NameScanner(tokens).runAt(i, tokens.count());
            if (run != null && opens(run, i) && run.to() > second) {
                return i;
            }
        }
        return second;
    }

    /** Whether a run begins at a token with its name, or with a title in place of one: "[Law] and Justice". */
    private static boolean opens(NameRun run, int token) {
        return run.nameFrom() == token || run.length() == 0 && run.from() == token;
    }

    /** "Federation of Harbour Pilots": whether a preposition in small letters stands inside of a name. */
    public static boolean isOfSome(Tokens tokens, NameRun run) {
        for (int i = run.nameFrom() + 1; i + 1 < run.to(); i++) {
            if (tokens.isLowerCase(i) && Grammar.isPreposition(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
