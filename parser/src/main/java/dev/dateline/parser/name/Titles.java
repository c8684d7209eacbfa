package dev.dateline.parser.name;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the words around a name tell of whom it names: titles, forms of address, words of organisations. */
public final class Titles {
    private static final Phrases TITLES = Phrases.of(Titles.class, "titles.txt");
    private static final Phrases OFFICES = Phrases.of(Titles.class, "offices.txt");
    private static final Phrases OCCUPATIONS = Phrases.of(Titles.class, "occupations.txt");
    private static final Phrases MODIFIERS = Phrases.of(Titles.class, "title-modifiers.txt");
    private static final Phrases HONOURS = Phrases.of(Titles.class, "honours.txt");
    private static final Phrases ORGANIZATIONS = Phrases.of(Titles.class, "organization-words.txt");
    private static final List<List<String>> HONORIFIC_ROWS = FactFile.rows(Titles.class, "honorifics.txt", 2);
    private static final Phrases HONORIFICS =
            Phrases.of(HONORIFIC_ROWS.stream().map(row -> row.get(0)).toList());

    private static final Map<String, String> SHORT = FactFile.rows(Titles.class, "short-titles.txt", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private Titles() {}

    /** The title's noun in lower case and in full: "senator" for "Sen". */
    public static String inFull(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(lower, lower);
    }

    /** Whether a title can end with this word: "President", "manager". */
    public static boolean isTitle(Tokens tokens, int token) {
        return TITLES.has(tokens, token);
    }

    /** Whether a title can end with this word in lower case: "mayor", "beekeeper". */
    public static boolean isOccupation(Tokens tokens, int token) {
        return tokens.isLowerCase(token) && (TITLES.has(tokens, token) || OCCUPATIONS.has(tokens, token));
    }

    /** Whether a title can end with this word in lower case, or with the capital of the sentence that it opens. */
    public static boolean isPost(Tokens tokens, int token) {
        boolean opens = token == 0 || !tokens.isWord(token - 1) && !tokens.is(token - 1, ',');
        return isOccupation(tokens, token) || opens && tokens.isCapitalized(token) && isTitle(tokens.fold(token));
    }

    /** Whether it is a word of an occupation, in any case: "Recorder". */
    public static boolean isProfession(Tokens tokens, int token) {
        return OCCUPATIONS.has(tokens, token);
    }

    /** How many tokens the office has that begins with this token, "Secretary of State"; 0 if none does. */
    public static int officeLength(Tokens tokens, int token) {
        int office = token < 0 ? Phrases.NONE : OFFICES.longest(tokens, token);
        return office == Phrases.NONE ? 0 : OFFICES.length(office);
    }

    /** Whether a title can end with the word of this fold. */
    static boolean isTitle(long fold) {
        return TITLES.has(fold) || OCCUPATIONS.has(fold);
    }

    /** Whether it modifies a title and names no organisation: "Chinese", "Former". */
    public static boolean isModifier(Tokens tokens, int token) {
        return MODIFIERS.has(tokens, token);
    }

    /** Whether its first letters are one of a people or a party, with a capital: "American" of "Americans". */
    static boolean isPeople(Tokens tokens, int token, int length) {
        return Character.isUpperCase(tokens.first(token))
                && tokens.text().charAt(tokens.start(token) + length - 1) == 'n'
                && MODIFIERS.has(tokens.fold(token, length));
    }

    /** Whether a name with this word is an organisation's. */
    public static boolean isOrganizationWord(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && ORGANIZATIONS.has(tokens, token);
    }

    /** Whether it is letters behind a name, of an honour, a degree or a seat: "QC". */
    public static boolean isHonour(Tokens tokens, int token) {
        return !tokens.isLowerCase(token) && HONOURS.has(tokens, token);
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
