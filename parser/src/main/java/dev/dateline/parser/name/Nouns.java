package dev.dateline.parser.name;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** What a common noun stands for, as far as lists tell: a person, several, a body, something written. */
public final class Nouns {
    private static final Phrases ORGANIZATIONS = Phrases.of(Nouns.class, "organization-nouns.txt");
    private static final Phrases PERSONS = Phrases.of(Nouns.class, "person-nouns.txt");
    private static final Phrases DOCUMENTS = Phrases.of(Nouns.class, "document-nouns.txt");

    private static final Phrases GROUPS = Phrases.of(Nouns.class, "group-nouns.txt");
    private static final List<List<String>> GENDERED_ROWS = FactFile.rows(Nouns.class, "gendered-nouns.txt", 2);
    private static final Phrases GENDERED =
            Phrases.of(GENDERED_ROWS.stream().map(row -> row.get(0)).toList());

    private Nouns() {}

    /** Whether it stands for several, or for a share of them, without a plural in -s: "most", "the public". */
    public static boolean isCollective(Tokens tokens, int token) {
        return GROUPS.has(tokens, token);
    }

    /** Whether it stands for several in either way. */
    public static boolean isGroup(Tokens tokens, int token) {
        return isSeveral(tokens, token) || isCollective(tokens, token);
    }

    /** What a noun tells of a person: m a man, f a woman, u nothing. */
    public static char gender(Tokens tokens, int token) {
        int found = tokens.isWord(token) ? GENDERED.word(tokens, token) : Phrases.NONE;
        return found == Phrases.NONE ? 'u' : GENDERED_ROWS.get(found).get(1).charAt(0);
    }

    /** Whether it is a noun of an organisation: "ministry". */
    public static boolean isOrganization(Tokens tokens, int token) {
        return ORGANIZATIONS.has(tokens, token);
    }

    /** Whether it is a noun of a person, title or not: "official", "mayor". */
    public static boolean isPerson(Tokens tokens, int token) {
        return PERSONS.has(tokens, token)
                || Titles.isTitle(tokens, token)
                || Titles.isOccupation(tokens, token)
                || GENDERED.has(tokens, token) && tokens.isLowerCase(token);
    }

    /** Whether any list knows it as a noun of persons, bodies or papers. */
    public static boolean isAny(Tokens tokens, int token) {
        return isGroup(tokens, token)
                || isDocument(tokens, token)
                || isOrganization(tokens, token)
                || isPerson(tokens, token);
    }

    /** Whether it is a noun of several persons: "officials", "people". */
    public static boolean isSeveral(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        if (length > 3
                && tokens.endsWith(token, "s")
                && (!tokens.endsWith(token, "ss") || tokens.endsWith(token, "sses"))) {
            int singular = length - (tokens.endsWith(token, "sses") ? 2 : 1);
            long fold = tokens.fold(token, singular);
            return ORGANIZATIONS.has(fold)
                    || PERSONS.has(fold)
                    || Titles.isTitle(fold)
                    || Titles.isPeople(tokens, token, singular)
                    || tokens.endsWith(token, "ies") && isInY(tokens.word(token).substring(0, length - 3) + "y");
        }
        return tokens.isSpelled(token, "people") || tokens.endsWith(token, "men") && length > 5;
    }

    private static boolean isInY(String singular) {
        return ORGANIZATIONS.has(singular) || PERSONS.has(singular);
    }

    /** Whether it is a noun of something written that can be a source: "report", "polls". */
    public static boolean isDocument(Tokens tokens, int token) {
        return DOCUMENTS.has(tokens, token);
    }
}
