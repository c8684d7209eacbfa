package dev.dateline.parser.text;

import java.util.Arrays;

/**
 * The folds of what stands in a list: those that {@link Tokens} have of it. Nearly all of it is letters of ASCII, single spaces
 * and hyphens between letters, and needs no scan of its own: with one for each word, the lists took half of what a short
 * run takes.
 */
final class ListedFolds {
    private ListedFolds() {}

    /** The folds of all words of a phrase. */
    static long[] of(String phrase) {
        int length = phrase.length();
        if (length == 0) {
            return new long[0];
        }
        char[] signs = new char[length + 1]; // and one behind the last that is no letter
        phrase.getChars(0, length, signs, 0);
        long[] folds = new long[1];
        int count = 0;
        long hash = WordHash.SEED;
        for (int i = 0; ; i++) {
            byte letter = CharacterKinds.LETTERS[signs[i]];
            if (letter == 0) {
                return scanned(phrase);
            }
            do {
                hash = (hash ^ letter) * WordHash.PRIME;
                letter = CharacterKinds.LETTERS[signs[++i]];
            } while (letter != 0);
            if (signs[i] == '-') {
                hash = WordHash.mix(hash, '-');
                continue;
            }
            folds[count++] = WordHash.finish(hash);
            if (i == length) {
                return folds;
            }
            if (signs[i] != ' ') {
                return scanned(phrase);
            }
            folds = Arrays.copyOf(folds, count + 1);
            hash = WordHash.SEED;
        }
    }

    private static long[] scanned(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        long[] folds = new long[tokens.count()];
        Arrays.setAll(folds, tokens::fold);
        return folds;
    }
}
