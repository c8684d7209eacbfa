package dev.dateline.cli;

import java.util.List;
import java.util.Optional;

/** Finds the word that somebody meant who mistyped one. */
final class Nearest {
    private Nearest() {}

    /** The nearest of the words, if one is near enough to have been meant. */
    static Optional<String> to(String typed, List<String> words) {
        String best = "";
        int least = typed.length() / 3 + 1; // one slip in three letters; -z is near to nothing
        for (String word : words) {
            int distance = typed.length() > 2 && word.startsWith(typed) ? 0 : distance(typed, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** How many slips of the finger lie between two words: a letter more, less, wrong, or two swapped. */
    private static int distance(String typed, String word) {
        int[][] slips = new int[typed.length() + 1][word.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= word.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, i, j, typed, word);
            }
        }
        return slips[typed.length()][word.length()];
    }

    private static int fewest(int[][] slips, int i, int j, String typed, String word) {
        int wrong = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + wrong);
        boolean isSwapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return isSwapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
