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
        long[] folds = new long[1];
        int count = 0;
        int length = phrase.length();
        long hash = WordHash.SEED;
        boolean letter = false; // ahead of the place
        for (int i = 0; i < length; i++) {
            char c = phrase.charAt(i);
            if (isLetter(c)) {
                hash = WordHash.mix(hash, c);
                letter = true;
            } else if (letter && c == '-' && i + 1 < length && isLetter(phrase.charAt(i + 1))) {
                hash = WordHash.mix(hash, c);
                letter = false;
            } else if (letter && c == ' ' && i + 1 < length) {
                folds = Arrays.copyOf(folds, count + 2);
                folds[count++] = WordHash.finish(hash);
                hash = WordHash.SEED;
                letter = false;
            } else {
                return scanned(phrase);
            }
        }
        folds[count] = WordHash.finish(hash);
        return letter ? folds : scanned(phrase);
    }

    private static long[] scanned(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        long[] folds = new long[tokens.count()];
        Arrays.setAll(folds, tokens::fold);
        return folds;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
