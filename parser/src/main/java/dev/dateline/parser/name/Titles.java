package dev.dateline.parser.name;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** What the words around a name tell of whom it names: titles, forms of address, nouns of organisations and persons. */
public final class Titles {
    private static final Phrases TITLES = Phrases.of(Titles.class, "titles.txt");
    private static final Phrases MODIFIERS = Phrases.of(Titles.class, "title-modifiers.txt");
    private static final Phrases ORGANIZATIONS = Phrases.of(Titles.class, "organization-words.txt");
    private static final Phrases ORGANIZATION_NOUNS = Phrases.of(Titles.class, "organization-nouns.txt");
    private static final Phrases PERSON_NOUNS = Phrases.of(Titles.class, "person-nouns.txt");
    private static final List<List<String>> HONORIFIC_ROWS = FactFile.rows(Titles.class, "honorifics.txt", 2);
    private static final Phrases HONORIFICS =
            Phrases.of(HONORIFIC_ROWS.stream().map(row -> row.get(0)).toList());

    private Titles() {}

    /** Whether a title can end with this word: "President", "manager". */
    public static boolean isTitle(Tokens tokens, int token) {
        return TITLES.has(tokens, token);
    }

    /** Whether it modifies a title and names no organisation: "Chinese", "Former". */
    public static boolean isModifier(Tokens tokens, int token) {
        return MODIFIERS.has(tokens, token);
    }

    /** Whether a name with this word is an organisation's. */
    public static boolean isOrganizationWord(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && ORGANIZATIONS.has(tokens, token);
    }

    /** Whether it is a common noun of an organisation. */
    public static boolean isOrganizationNoun(Tokens tokens, int token) {
        return ORGANIZATION_NOUNS.has(tokens, token);
    }

    /** Whether it is a common noun of a person, title or not. */
    public static boolean isPersonNoun(Tokens tokens, int token) {
        return PERSON_NOUNS.has(tokens, token) || TITLES.has(tokens, token);
    }

    /** Whether it is the plural of a noun of persons: "officials". */
    public static boolean isPersonPlural(Tokens tokens, int token) {
        String word = tokens.word(token);
        if (word.length() > 3 && word.endsWith("s")) {
            String singular = word.substring(0, word.length() - 1);
            return PERSON_NOUNS.has(singular) || TITLES.has(singular);
        }
        return word.equals("people") || word.endsWith("men") && word.length() > 5;
    }

    /** Whether it is a form of address: "Mr". */
    public static boolean isHonorific(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && HONORIFICS.has(tokens, token);
    }

    /** What a form of address tells: m a man, f a woman, u nothing; u where it is none. */
    public static char gender(Tokens tokens, int token) {
        int found = isHonorific(tokens, token) ? HONORIFICS.word(tokens, token) : Phrases.NONE;
        return found == Phrases.NONE ? 'u' : HONORIFIC_ROWS.get(found).get(1).charAt(0);
    }
}
