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

    private static final int AGREEMENT = 17;

    private static final WordTable TABLE = table();

    private FunctionWords() {}

    /** What the lists say of a token. */
    static int of(Tokens tokens, int token) {
        return TABLE.of(tokens, token);
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
                .words(room, "abbreviations-leading.txt", LEADING)
                .words(room, "abbreviations-closing.txt", CLOSING);
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
}
