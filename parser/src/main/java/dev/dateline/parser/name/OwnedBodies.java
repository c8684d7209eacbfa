package dev.dateline.parser.name;

import dev.dateline.parser.text.Endings;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Bodies that are called after those whose they are: "Teachers’ Union", "Women’s Institute", "St. Mary’s Hospital". */
public final class OwnedBodies {
    private static final Endings AGENTS = Endings.of(OwnedBodies.class, "agent-endings.txt");
    private static final long AND = Tokens.fold("and");
    private static final long OF = Tokens.fold("of");
    private static final long PEOPLE = Tokens.fold("people");
    private static final long THE = Tokens.fold("the");

    private static final Phrases DISEASES = Phrases.of(OwnedBodies.class, "eponymous-diseases.txt");
    private static final Phrases SAYING = Phrases.of(OwnedBodies.class, "verbs-behind-owners.txt");

    /** How many words the name of a craft has at most. */
    private static final int CRAFT = 4;

    private OwnedBodies() {}

    /** "County Sheriff[’s] Office", "Teachers[’] Union": a possessive inside the name of a body. */
    public static boolean isPossessive(Tokens tokens, int token, int limit) {
        if (tokens.isWord(token) || !Grammar.isPossessive(tokens, token)) {
            return false;
        }
        boolean plural = tokens.kind(token) != TokenKind.CLITIC;
        if (!plural && (isBeforePlace(tokens, token, limit) || Venues.isPossessive(tokens, token, limit))) {
            return true;
        }
        return token + 1 < limit
                && tokens.isCapitalized(token - 1)
                && tokens.isCapitalized(token + 1)
                && (LegalForms.is(tokens, token + 1) // "Moss’s PLC"
                        || isOwner(tokens, token - 1) && Titles.isOrganizationWord(tokens, token + 1)
                        || isSaint(tokens, token - 1) && isBodyAhead(tokens, token + 1, limit)
                        || isPeople(tokens, token - 1) && isBodyAhead(tokens, token + 1, limit)
                        || isThePeople(tokens, token - 1) && isOfThePeople(tokens, token + 1)
                        || plural && isOfMany(tokens, token - 1) && Titles.isOrganizationWord(tokens, token + 1));
    }

    /** "Bakers[’ and] Allied Workers’ Union": a body of two crafts, at the mark behind the first or at the word that joins it. */
    public static boolean isOfTwo(Tokens tokens, int token, int limit) {
        int mark = tokens.fold(token) == AND ? token - 1 : token;
        int and = mark + 1;
        if (mark < 1
                || and + 2 >= limit
                || tokens.fold(and) != AND
                || tokens.isWord(mark)
                || tokens.kind(mark) == TokenKind.CLITIC
                || !Grammar.isPossessive(tokens, mark)
                || !tokens.isCapitalized(mark - 1)) {
            return false; // most tokens
        }
        int second = and + 1;
        while (second < limit && second < and + CRAFT && tokens.isCapitalized(second)) {
            second++;
        }
        return second > and + 1
                && second + 1 < limit
                && !tokens.isWord(second)
                && Grammar.isPossessive(tokens, second)
                && Titles.isOrganizationWord(tokens, second + 1)
                && tokens.isCapitalized(second + 1);
    }

    /** "Orlo[’s] of Altona": a firm that is called after its founder, and where it is; nothing is owned. */
    public static boolean isBeforePlace(Tokens tokens, int clitic, int limit) {
        return clitic > 0
                && clitic + 2 < limit
                && tokens.kind(clitic) == TokenKind.CLITIC
                && tokens.isCapitalized(clitic - 1)
                && tokens.fold(clitic + 1) == OF
                && tokens.isCapitalized(clitic + 2);
    }

    /** "Tamm[’s] said": ahead of a plain verb of saying nothing is owned; but "Tamm’s reported illness". */
    public static boolean isBeforeSaying(Tokens tokens, int clitic) {
        return clitic + 1 < tokens.count()
                && tokens.kind(clitic) == TokenKind.CLITIC
                && tokens.isLowerCase(clitic + 1)
                && SAYING.has(tokens, clitic + 1);
    }

    /** "Rask’s Bar": whether a possessive stands inside of a name, which is no person’s then. */
    public static boolean hasOwner(Tokens tokens, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (tokens.kind(i) == TokenKind.CLITIC) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwner(Tokens tokens, int token) {
        return Titles.isTitle(tokens, token)
                || token > 1 && tokens.is(token - 1, '.') // "St. Mary’s Hospital"
                || isSaint(tokens, token)
                || Titles.isProfession(tokens, token)
                || Nouns.isGroup(tokens, token)
                || DISEASES.has(tokens, token);
    }

    /** "St [Mary]’s Hospital". */
    private static boolean isSaint(Tokens tokens, int token) {
        return token > 0 && NameScanner.isSaint(tokens, token - 1);
    }

    /** "the [Women]’s Health Trust": a plain word for several. */
    private static boolean isPeople(Tokens tokens, int token) {
        return Nouns.isGroup(tokens, token) && PlainWords.has(tokens, token);
    }

    /** "People’s [Voice]", no "People’s Chairman", and at the start of a sentence no "People’s Facebook posts". */
    private static boolean isOfThePeople(Tokens tokens, int token) {
        boolean opens = Grammar.opensSentence(tokens, token - 2);
        return !Titles.isTitle(tokens, token)
                && (!opens || Titles.isOrganizationWord(tokens, token) || PlainWords.has(tokens, token));
    }

    /** "[People]’s Voice": what is everybody’s, by its capital. */
    private static boolean isThePeople(Tokens tokens, int token) {
        return tokens.fold(token) == PEOPLE && token + 1 < tokens.count() && tokens.kind(token + 1) == TokenKind.CLITIC;
    }

    /** Whether a word of bodies stands here, or behind one more word in capitals: "Aid Society", "Health Trust". */
    private static boolean isBodyAhead(Tokens tokens, int token, int limit) {
        return Titles.isOrganizationWord(tokens, token)
                || token + 1 < limit
                        && tokens.isCapitalized(token)
                        && !PersonNames.isGiven(tokens, token)
                        && Titles.isOrganizationWord(tokens, token + 1);
    }

    /** "the Altona [Dockers]’ Union": a plural that an article makes one of many, and no land: "the Philippines’ Senate". */
    private static boolean isOfMany(Tokens tokens, int token) {
        int first = token;
        while (first > 0 && first > token - 3 && tokens.isCapitalized(first - 1) && !isThe(tokens, first - 1)) {
            first--;
        }
        return first > 0
                && isThe(tokens, first - 1)
                && isAgents(tokens, token)
                && !Places.isRegion(tokens, first, token + 1)
                && !Places.isRegion(tokens, token, token + 1);
    }

    /** "Dockers", "Servants", "Journalists": several who are called after what they do. */
    private static boolean isAgents(Tokens tokens, int token) {
        return AGENTS.end(tokens, token);
    }

    private static boolean isThe(Tokens tokens, int token) {
        return tokens.fold(token) == THE;
    }
}
