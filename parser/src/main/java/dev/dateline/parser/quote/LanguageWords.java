package dev.dateline.parser.quote;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of one sort that each language has: a line of a file holds a language and its words. */
final class LanguageWords {
    /** "dell’opera". */
    private static final int LONGEST_ELISION = 4;

    private static final Folds NO_WORDS = new Folds();

    private static final String GERMAN = "de";

    private final Map<String, Folds> words = new TreeMap<>();

    private LanguageWords() {}

    /** Those of a file beside this class: a row of words for each of its columns behind the language. */
    static List<LanguageWords> columns(String file, int columns) {
        List<LanguageWords> all = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            all.add(new LanguageWords());
        }
        for (List<String> row : FactFile.rows(LanguageWords.class, file, columns + 1)) {
            for (int column = 0; column < columns; column++) {
                Folds folds = new Folds();
                for (String word : row.get(column + 1).split(" ", -1)) {
                    folds.add(Tokens.fold(word));
                }
                all.get(column).words.put(row.get(0), folds);
            }
        }
        return all;
    }

    /** Those of a file with one row of words a language. */
    static LanguageWords of(String file) {
        return columns(file, 1).get(0);
    }

    /** Whether every noun of a language has a capital, so that two of them in a row are no evidence of a name. */
    static boolean capitalizesNouns(String language) {
        return language.equals(GERMAN);
    }

    /** Whether it is one of the language. */
    boolean has(String language, String word) {
        return words.getOrDefault(language, NO_WORDS).number(Tokens.fold(word)) != Folds.NONE;
    }

    /** Whether a word, or what it begins or ends with at a hyphen or an apostrophe, is one of the language: "dit-il", "TV-Serie", "l’avocat". */
    boolean has(String language, Tokens tokens, int token) {
        if (token < 0 || token >= tokens.count() || !tokens.isWord(token)) {
            return false;
        }
        Folds folds = words.getOrDefault(language, NO_WORDS);
        if (folds.number(tokens.fold(token)) != Folds.NONE) {
            return true;
        }
        String word = tokens.word(token);
        int mark = Math.max(word.indexOf('’'), word.indexOf('\''));
        if (mark > 0
                && mark <= LONGEST_ELISION
                && (folds.number(Tokens.fold(word.substring(mark + 1))) != Folds.NONE
                        || folds.number(tokens.fold(token, mark)) != Folds.NONE)) {
            return true;
        }
        int hyphen = tokens.behindHyphen(token) - tokens.start(token) - 1;
        return hyphen > 0
                && (folds.number(Tokens.fold(word.substring(hyphen + 1))) != Folds.NONE
                        || folds.number(tokens.fold(token, word.indexOf('-'))) != Folds.NONE);
    }
}
