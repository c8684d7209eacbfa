package dev.dateline.parser.text;

import java.util.List;

/**
 * The lists of function words and abbreviations, merged: one look-up a word tells all that they say of it. The high
 * bits hold the letter that a pronoun agrees by.
 */
final class FunctionWords {
    static final int AUXILIARY = 1;
    static final int BE = 1 << 1;
    static final int MODAL = 1 << 2;
    static final int ADVERB = 1 << 3;
    static final int NO_ADVERB = 1 << 4;
    static final int DETERMINER = 1 << 5;
    static final int REPORTING = 1 << 6;
    static final int ARTICLE = 1 << 7;
    static final int PREPOSITION = 1 << 8;
    static final int LINKING = 1 << 9;
    static final int OBJECT = 1 << 10;
    static final int SUBORDINATOR = 1 << 11;
    static final int CALENDAR = 1 << 12;
    static final int LEADING = 1 << 13;
    static final int CLOSING = 1 << 14;
    static final int OPENING = 1 << 15;
    static final int NAME = 1 << 16;
    /** An abbreviation that copy also writes without a capital: "approx". */
    static final int SMALL = 1 << 17;

    private static final int ACRONYM = 1 << 18;
    private static final int AGREEMENT = 19;
    /** It agrees with something, by a letter in the high bits. */
    static final int PRONOUN = -1 << AGREEMENT;

    private static final WordTable TABLE = table();

    private FunctionWords() {}

    /** What they say of each token, of a short form of a body nothing: it is asked so often that it stands in a row. */
    static int[] row(Tokens tokens) {
        int[] row = TABLE.row(tokens).clone();
        int count = tokens.count();
        for (int i = 0; i < count; i++) {
            if ((row[i] & ACRONYM) != 0 && isInCapitals(tokens, i)) {
                row[i] = 0;
            }
        }
        return row;
    }

    /** Whether a name follows the abbreviation that has this hash. */
    static boolean isLeading(long fold) {
        return (TABLE.of(fold) & LEADING) != 0;
    }

    /** Whether the word that has this hash is one of grammar: "who", "and". */
    static boolean isOne(long fold) {
        int said = TABLE.of(fold);
        return (said & (AUXILIARY | ADVERB | DETERMINER | PREPOSITION | SUBORDINATOR)) != 0 || agreement(said) != 0;
    }

    /** Whether capitals make a body's short form of a word. */
    static boolean isAcronym(Tokens tokens, int token) {
        return (TABLE.of(tokens, token) & ACRONYM) != 0 && isInCapitals(tokens, token);
    }

    /** "[WHO] said", no "AND WHO ARE YOU": capitals between words that are not all in capitals. */
    private static boolean isInCapitals(Tokens tokens, int token) {
        return tokens.isUpperCase(token)
                && (token == 0 || !tokens.isUpperCase(token - 1))
                && (token + 1 >= tokens.count() || !tokens.isUpperCase(token + 1));
    }

    /** The letter that a pronoun agrees by, as its data file has it; 0 where the word is no pronoun. */
    static char agreement(int facts) {
        return (char) (facts >>> AGREEMENT);
    }

    private static WordTable table() {
        Class<?> room = FunctionWords.class;
        WordTable table = new WordTable(WordTable.Lists.GRAMMAR)
                .words(room, "adverbs.txt", ADVERB)
                .words(room, "adverb-exceptions.txt", NO_ADVERB)
                .words(room, "determiners.txt", DETERMINER)
                .words(room, "reporting-verbs.txt", REPORTING)
                .words(room, "articles.txt", ARTICLE)
                .words(room, "object-pronouns.txt", OBJECT)
                .words(room, "subordinators.txt", SUBORDINATOR)
                .words(room, "calendar-words.txt", CALENDAR)
                .words(room, "names-too.txt", NAME)
                .words(room, "acronyms-too.txt", ACRONYM);
        addAbbreviations(table, "abbreviations-leading.txt", LEADING);
        addAbbreviations(table, "abbreviations-closing.txt", CLOSING);
        for (List<String> row : FactFile.rows(room, "auxiliaries.txt", 2)) {
            int kind = row.get(1).equals("b") ? BE : row.get(1).equals("m") ? MODAL : 0;
            table.word(row.get(0), AUXILIARY | kind);
        }
        for (List<String> row : FactFile.rows(room, "prepositions.txt", 2)) {
            int kind = row.get(1).equals("l") ? LINKING : row.get(1).equals("c") ? OPENING : 0;
            table.word(row.get(0), PREPOSITION | kind);
        }
        for (List<String> row : FactFile.rows(room, "pronouns.txt", 2)) {
            table.word(row.get(0), row.get(1).charAt(0) << AGREEMENT);
        }
        return table;
    }

    private static void addAbbreviations(WordTable table, String file, int fact) {
        for (String word : FactFile.words(FunctionWords.class, file)) {
            table.word(word, Character.isLowerCase(word.charAt(0)) ? fact | SMALL : fact);
        }
    }
}
