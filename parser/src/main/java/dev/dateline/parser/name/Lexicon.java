package dev.dateline.parser.name;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import dev.dateline.parser.text.WordTable;
import java.util.List;

/**
 * The lists of nouns, titles, given names and pronouns, merged: one look-up a word tells all that they say of it, the plurals of their nouns
 * included. The high bits hold the places, among {@link #GENDERS}, of what a noun and a form of address tell.
 */
final class Lexicon {
    static final int TITLE = 1;
    static final int OCCUPATION = 1 << 1;
    static final int MODIFIER = 1 << 2;
    static final int ORGANIZATION_WORD = 1 << 3;
    static final int HONORIFIC = 1 << 4;
    /** An office of several words begins with it. */
    static final int OFFICE = 1 << 5;

    static final int ORGANIZATION = 1 << 6;
    static final int PERSON = 1 << 7;
    static final int DOCUMENT = 1 << 8;
    static final int COLLECTIVE = 1 << 9;
    static final int GENDERED = 1 << 10;
    /** The plural of a noun of a person or a body, or of a title. */
    static final int PLURAL = 1 << 11;
    /** The plural of a people or a party, where it has a capital: "Americans". */
    static final int PEOPLE = 1 << 12;

    static final int PARTICLE = 1 << 13;
    /** What somebody is, in front of a name only: "Model". */
    static final int LABEL = 1 << 14;
    /** A rank in capital letters: "DS". */
    static final int RANK = 1 << 15;

    /** An office of several words goes on or ends with it. */
    static final int OFFICE_REST = 1 << 16;

    /** A given name. */
    static final int GIVEN = 1 << 17;
    /** "Jr", or a numeral behind a name. */
    static final int SUFFIX = 1 << 18;

    /** An office of several words ends with it. */
    static final int OFFICE_LAST = 1 << 19;

    /** A pronoun, in any form. */
    static final int PRONOUN = 1 << 20;

    /** A pronoun of a man or a woman, in any form. */
    static final int PERSONAL = 1 << 21;

    /** What lists of nouns and titles say, in whatever case and place. */
    static final int LISTED = ~(RANK | LABEL | OFFICE_REST | OFFICE_LAST | GIVEN | SUFFIX | PRONOUN | PERSONAL);

    /** What stands in front of a name, or begins there. */
    static final int FRONT = TITLE | RANK | HONORIFIC | OFFICE;

    private static final int GENDER = 28;
    private static final int ADDRESS = 30;
    private static final String GENDERS = "umf";

    static final List<String> AFFIXES = FactFile.words(Lexicon.class, "title-affixes.txt");

    private static final WordTable TABLE = table();

    private Lexicon() {}

    /** What the lists say of a token. */
    static int of(Tokens tokens, int token) {
        return TABLE.of(tokens, token);
    }

    /** Whether one of these facts is said of a token. */
    static boolean is(Tokens tokens, int token, int facts) {
        return (TABLE.of(tokens, token) & facts) != 0;
    }

    /** What the lists say of each token. */
    static int[] row(Tokens tokens) {
        return TABLE.row(tokens);
    }

    /** Whether one of these facts is said of the word of a fold. */
    static boolean is(long fold, int facts) {
        return (TABLE.of(fold) & facts) != 0;
    }

    /** What a noun tells of a person: m a man, f a woman, u nothing. */
    static char gender(Tokens tokens, int token) {
        return letter(TABLE.of(tokens, token) >>> GENDER);
    }

    /** The same of a form of address. */
    static char address(Tokens tokens, int token) {
        return letter(TABLE.of(tokens, token) >>> ADDRESS);
    }

    private static char letter(int bits) {
        return GENDERS.charAt(bits & 3);
    }

    private static WordTable table() {
        Class<?> room = Lexicon.class;
        WordTable table = new WordTable(WordTable.Lists.NAMES)
                .words(room, "group-nouns.txt", COLLECTIVE)
                .words(room, "document-nouns.txt", DOCUMENT)
                .words(room, "organization-words.txt", ORGANIZATION_WORD)
                .words(Grammar.class, "name-particles.txt", PARTICLE)
                .words(room, "name-labels.txt", LABEL)
                .words(room, "rank-letters.txt", RANK)
                .words(room, "given-names.txt", GIVEN)
                .words(room, "name-suffixes.txt", SUFFIX);
        addNouns(table, "organization-nouns.txt", ORGANIZATION);
        addNouns(table, "person-nouns.txt", PERSON);
        addAffixed(table, addNouns(table, "titles.txt", TITLE), TITLE);
        addAffixed(table, addNouns(table, "occupations.txt", OCCUPATION), OCCUPATION);
        for (String title : FactFile.map(room, "short-titles.txt").keySet()) {
            AFFIXES.stream()
                    .filter(affix -> affix.startsWith("-"))
                    .forEach(affix -> table.word(title + '.' + affix, TITLE)); // "gov.-elect"
        }
        addPeoples(table);
        addOffices(table);
        PronounForms.all().forEach(pronoun -> table.word(pronoun, PRONOUN));
        PronounForms.ofPersons().forEach(pronoun -> table.word(pronoun, PERSONAL));
        for (List<String> row : FactFile.rows(room, "gendered-nouns.txt", 2)) {
            table.word(row.get(0), GENDERED | GENDERS.indexOf(row.get(1)) << GENDER);
        }
        for (List<String> row : FactFile.rows(room, "honorifics.txt", 2)) {
            table.word(row.get(0), HONORIFIC | GENDERS.indexOf(row.get(1)) << ADDRESS);
        }
        return table;
    }

    private static void addPeoples(WordTable table) {
        for (String word : FactFile.words(Lexicon.class, "title-modifiers.txt")) {
            table.word(word, MODIFIER);
            if (word.endsWith("n") || word.endsWith("i")) { // "Germans", "Israelis"
                table.word(word + "s", PEOPLE);
            }
        }
        for (String word : FactFile.words(Lexicon.class, "national-nouns.txt")) {
            if (!word.endsWith("man")) {
                table.word(word + "s", PEOPLE); // "Danes"
            }
        }
    }

    private static void addOffices(WordTable table) {
        for (String office : FactFile.words(Lexicon.class, "offices.txt")) {
            Tokens words = Tokens.of(office);
            for (int i = 0; i < words.count(); i++) {
                table.fold(words.fold(i), i == 0 ? OFFICE : OFFICE_REST);
            }
            table.fold(words.fold(words.count() - 1), OFFICE_LAST);
        }
    }

    private static List<String> addNouns(WordTable table, String file, int fact) {
        List<String> nouns = FactFile.words(Lexicon.class, file);
        for (String noun : nouns) {
            table.word(noun, fact);
            addPluralInY(table, noun);
            if (noun.endsWith("ss") || noun.endsWith("ch") && !noun.endsWith("arch")) { // "coach", but "monarch"
                table.word(noun + "es", PLURAL);
            } else if (!noun.endsWith("s") && !noun.endsWith("sse")) {
                table.word(noun + "s", PLURAL);
            }
        }
        return nouns;
    }

    /** "ex-mayor", "mayor-elect". */
    private static void addAffixed(WordTable table, List<String> nouns, int fact) {
        for (String affix : AFFIXES) {
            for (String noun : nouns) {
                table.word(affix.startsWith("-") ? noun + affix : affix + noun, fact);
            }
        }
    }

    private static void addPluralInY(WordTable table, String noun) {
        if (noun.endsWith("y")) {
            table.word(noun.substring(0, noun.length() - 1) + "ies", PLURAL);
        }
    }
}
