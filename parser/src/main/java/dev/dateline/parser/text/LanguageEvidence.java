package dev.dateline.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what speaks for each language that shares its script with others: function words, and letters that few have.
 * A sign counts the more, the fewer languages have it, so that near relatives are told apart by what they do not share.
 */
final class LanguageEvidence {
    /** What a sign counts that this many languages have: one, two, three, four or five, more. */
    private static final int[] WEIGHTS = {0, 6, 4, 3, 2, 2, 1};

    private static final Table WORDS = new Table("function-words.tsv");
    private static final Table LETTERS = new Table("telling-letters.tsv");

    private final Map<String, int[]> scores = new HashMap<>();
    private final Map<String, Integer> distinct = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private int words;

    /** Whether a word counts for a language. */
    static boolean isFunctionWord(String language, long fold) {
        return WORDS.languages(fold).contains(language);
    }

    /** Counts one word. */
    void count(Tokens tokens, int token) {
        words++;
        List<String> having = WORDS.languages(tokens.fold(token));
        add(having, 0);
        if (!having.isEmpty() && seen.add(tokens.fold(token))) {
            having.forEach(language -> distinct.merge(language, 1, Integer::sum));
        }
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = tokens.text().charAt(i);
            if (c >= 0x80) {
                List<String> languages = LETTERS.languages(Tokens.fold(String.valueOf(c)));
                if (!languages.isEmpty()) {
                    add(languages, 1);
                    return; // one letter a word, else long words would outvote short ones
                }
            }
        }
    }

    private void add(List<String> languages, int kind) {
        int weight = WEIGHTS[Math.min(languages.size(), WEIGHTS.length - 1)];
        for (String language : languages) {
            scores.computeIfAbsent(language, first -> new int[2])[kind] += weight;
        }
    }

    /** How many words were counted. */
    int words() {
        return words;
    }

    /** The languages that anything speaks for, the best first. */
    List<String> ranking() {
        return scores.keySet().stream()
                .sorted((one, other) ->
                        score(one) != score(other) ? Integer.compare(score(other), score(one)) : one.compareTo(other))
                .toList();
    }

    int score(String language) {
        return Arrays.stream(scores.getOrDefault(language, new int[2])).sum();
    }

    /** How many different words of the language were seen. */
    int distinctWords(String language) {
        return distinct.getOrDefault(language, 0);
    }

    int wordScore(String language) {
        return scores.getOrDefault(language, new int[2])[0];
    }

    /** Signs, each with the languages that have it. */
    private static final class Table {
        private final Map<Long, List<String>> languages = new HashMap<>();

        Table(String file) {
            for (List<String> row : FactFile.rows(LanguageEvidence.class, file, 2)) {
                for (String sign : row.get(1).split(" ", -1)) {
                    languages.merge(Tokens.fold(sign), List.of(row.get(0)), Table::join);
                }
            }
        }

        private static List<String> join(List<String> some, List<String> more) {
            List<String> all = new ArrayList<>(some);
            all.addAll(more);
            return List.copyOf(all);
        }

        List<String> languages(long fold) {
            return languages.getOrDefault(fold, List.of());
        }
    }
}
