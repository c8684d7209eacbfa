package dev.dateline.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what speaks for each language that shares its script with others: function words, and letters that few have.
 * A sign counts the more, the fewer languages have it, so that near relatives are told apart by what they do not share.
 */
final class LanguageEvidence {
    /** What a sign counts that this many languages have: one, two, three, four or five, more. */
    private static final int[] WEIGHTS = {0, 6, 4, 3, 2, 2, 1};

    /** No language. */
    static final int NONE = -1;

    private static final Map<String, Integer> NUMBERS = new TreeMap<>();
    private static final Table WORDS = new Table("function-words.tsv");
    private static final Table LETTERS = new Table("telling-letters.tsv");
    private static final String[] LANGUAGES = new String[NUMBERS.size()];

    static {
        NUMBERS.forEach((language, number) -> LANGUAGES[number] = language);
    }

    private final int[] wordScores = new int[LANGUAGES.length];
    private final int[] letterScores = new int[LANGUAGES.length];
    private final int[] distinct = new int[LANGUAGES.length];
    private final int[] counts = new int[WORDS.languages.size()]; // by number of the word
    private final int[] seen = new int[counts.length + 1]; // the numbers of the words that were counted
    private int different;
    private int words;
    private boolean isLatin = true;

    private LanguageEvidence() {}

    /** What speaks for languages in the first tokens. */
    static LanguageEvidence of(Tokens tokens, int end) {
        LanguageEvidence evidence = new LanguageEvidence();
        int shouted = evidence.count(tokens, end, false); // "AI" in English copy is no Italian word
        if (shouted > evidence.words) {
            evidence.count(tokens, end, true);
        }
        evidence.addUp();
        return evidence;
    }

    /** Whether all words begin with a letter of ASCII, as nearly all words of Latin script do. */
    boolean isLatin() {
        return isLatin;
    }

    /** Whether a word counts for a language. */
    static boolean isFunctionWord(String language, long fold) {
        int word = WORDS.folds.number(fold);
        if (word != Folds.NONE) {
            for (int having : WORDS.languages.get(word)) {
                if (LANGUAGES[having].equals(language)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Counts those words of the first tokens that are all in capitals, or those that are not; gives how many the others are. */
    private int count(Tokens tokens, int end, boolean shouted) {
        long[] folds = new long[end];
        int count = 0;
        int others = 0;
        for (int token = 0; token < end; token++) {
            boolean counts = !shouted;
            if (!tokens.isPlainLower(token)) { // but for most words
                if (!tokens.isWord(token)) {
                    continue;
                }
                counts = tokens.isUpperCase(token) == shouted;
                if (!tokens.isAscii(token)) { // no letter of ASCII tells a language
                    isLatin &= tokens.first(token) < 0x80;
                    if (counts) {
                        countLetter(tokens, token);
                    }
                }
            }
            if (counts) {
                folds[count++] = tokens.fold(token);
            } else {
                others++;
            }
        }
        words += count;
        int[] listed = new int[count];
        int found = WORDS.folds.numbers(folds, count, listed);
        for (int i = 0; i < found; i++) {
            int word = listed[i];
            seen[different] = word;
            different += counts[word]++ == 0 ? 1 : 0;
        }
        return others;
    }

    /** Counts the first letter of a word that tells languages: one a word, else long words would outvote short ones. */
    private void countLetter(Tokens tokens, int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = tokens.text().charAt(i);
            if (c >= 0x80) {
                int letter = LETTERS.folds.number(Tokens.fold(String.valueOf(c)));
                if (letter != Folds.NONE) {
                    add(LETTERS.languages.get(letter), 1, letterScores);
                    return;
                }
            }
        }
    }

    private static void add(int[] languages, int times, int[] scores) {
        int weight = times * WEIGHTS[Math.min(languages.length, WEIGHTS.length - 1)];
        for (int language : languages) {
            scores[language] += weight;
        }
    }

    /** Adds up the words that were counted, each of them once for all its places. */
    private void addUp() {
        for (int i = 0; i < different; i++) {
            int[] having = WORDS.languages.get(seen[i]);
            add(having, counts[seen[i]], wordScores);
            for (int language : having) {
                distinct[language]++;
            }
        }
    }

    /** How many words were counted. */
    int words() {
        return words;
    }

    /** The language that most speaks for, another one left out; {@link #NONE} where nothing speaks for any. */
    int best(int other) {
        int best = NONE;
        for (int i = 0; i < LANGUAGES.length; i++) {
            if (i != other && score(i) > 0 && (best == NONE || isBefore(i, best))) {
                best = i;
            }
        }
        return best;
    }

    private boolean isBefore(int one, int other) {
        int more = score(one) - score(other);
        return more > 0 || more == 0 && LANGUAGES[one].compareTo(LANGUAGES[other]) < 0;
    }

    /** The ISO 639-1 tag of a language. */
    static String tag(int language) {
        return LANGUAGES[language];
    }

    int score(int language) {
        return language == NONE ? 0 : wordScores[language] + letterScores[language];
    }

    /** How many different words of the language were seen. */
    int distinctWords(int language) {
        return distinct[language];
    }

    int wordScore(int language) {
        return wordScores[language];
    }

    /** Signs, each with the languages that have it. */
    private static final class Table {
        private final Folds folds = new Folds();
        private final List<int[]> languages = new ArrayList<>();

        Table(String file) {
            for (List<String> row : FactFile.rows(LanguageEvidence.class, file, 2)) {
                Integer known = NUMBERS.get(row.get(0));
                int language = known == null ? NUMBERS.size() : known;
                NUMBERS.put(row.get(0), language);
                for (String sign : row.get(1).split(" ", -1)) {
                    int number = folds.add(Tokens.fold(sign));
                    if (number == languages.size()) {
                        languages.add(new int[] {language});
                    } else {
                        languages.set(number, with(languages.get(number), language));
                    }
                }
            }
        }

        private static int[] with(int[] some, int one) {
            int[] all = Arrays.copyOf(some, some.length + 1);
            all[some.length] = one;
            return all;
        }
    }
}
