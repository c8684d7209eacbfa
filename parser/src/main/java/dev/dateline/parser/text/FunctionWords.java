package dev.dateline.parser.text;

import java.util.Arrays;
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

    private static final int AGREEMENT = 16;

    private static final Folds FOLDS = new Folds();
    private static final int[] FACTS = facts();

    private FunctionWords() {}

    /** What the lists say of a word. */
    static int of(long fold) {
        int number = FOLDS.number(fold);
        return number == Folds.NONE ? 0 : FACTS[number];
    }

    /** The letter that a pronoun agrees by, as its data file has it; 0 where the word is no pronoun. */
    static char agreement(int facts) {
        return (char) (facts >>> AGREEMENT);
    }

    private static int[] facts() {
        Collected facts = new Collected();
        facts.words("adverbs.txt", ADVERB);
        facts.words("adverb-exceptions.txt", NO_ADVERB);
        facts.words("determiners.txt", DETERMINER);
        facts.words("reporting-verbs.txt", REPORTING);
        facts.words("articles.txt", ARTICLE);
        facts.words("object-pronouns.txt", OBJECT);
        facts.words("subordinators.txt", SUBORDINATOR);
        facts.words("calendar-words.txt", CALENDAR);
        facts.words("abbreviations-leading.txt", LEADING);
        facts.words("abbreviations-closing.txt", CLOSING);
        for (List<String> row : FactFile.rows(FunctionWords.class, "auxiliaries.txt", 2)) {
            int kind = row.get(1).equals("b") ? BE : row.get(1).equals("m") ? MODAL : 0;
            facts.word(row.get(0), AUXILIARY | kind);
        }
        for (List<String> row : FactFile.rows(FunctionWords.class, "prepositions.txt", 2)) {
            facts.word(row.get(0), PREPOSITION | (row.get(1).equals("l") ? LINKING : 0));
        }
        for (List<String> row : FactFile.rows(FunctionWords.class, "pronouns.txt", 2)) {
            facts.word(row.get(0), row.get(1).charAt(0) << AGREEMENT);
        }
        return facts.bits;
    }

    /** Facts by the numbers of their words. */
    private static final class Collected {
        private int[] bits = new int[1024];

        void words(String file, int fact) {
            for (String word : FactFile.words(FunctionWords.class, file)) {
                word(word, fact);
            }
        }

        void word(String word, int fact) {
            Tokens tokens = Tokens.of(word);
            if (tokens.count() > 1) {
                return; // "no one": these facts are asked for word by word
            }
            int number = FOLDS.add(tokens.fold(0));
            bits = number < bits.length ? bits : Arrays.copyOf(bits, 2 * number);
            bits[number] |= fact;
        }
    }
}
