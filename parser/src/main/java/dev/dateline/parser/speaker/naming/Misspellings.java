package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Surnames that are printed with a letter wrong: "Linsdey" where the story has Ann Lindsey. Surnames stand in a table
 * under all forms that lack one letter, so that a word is looked up without comparing it to each of them.
 */
final class Misspellings {
    /** Of shorter words too many differ by a letter. */
    private static final int SHORTEST = 6;

    private static final int LONGEST = 20;

    /** What spreads letters over the bits of a fold: the golden section of 64 bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<Character, List<String>> waiting = new HashMap<>(); // by first letter, until somebody asks for it
    private final BitSet letters = new BitSet(); // the first ones of all of them
    private final ByFold<String> surnames = new ByFold<>(); // by what is left of them

    /** Takes a surname of someone whom the story names in full. */
    void add(String surname) {
        String word = surname.toLowerCase(Locale.ROOT);
        if (isOfLength(word)) {
            letters.set(word.charAt(0));
            waiting.computeIfAbsent(word.charAt(0), any -> new ArrayList<>()).add(word);
        }
    }

    /** Puts those that begin with a letter in the table: the first one of a name is never wrong. */
    private void enterAll(char letter) {
        List<String> words = waiting.remove(letter);
        if (words != null) {
            words.forEach(this::enter);
        }
    }

    private void enter(String word) {
        long[] folds = folds(word);
        if (surnames.putIfAbsent(folds[word.length()], word) == null) {
            for (int i = 1; i < word.length(); i++) {
                surnames.putIfAbsent(folds[i], word);
            }
        }
    }

    /** The surname that a word, which names nobody as it stands, is meant to be; or null. */
    @Nullable
    String meant(Tokens tokens, int token) {
        String word = tokens.word(token).toLowerCase(Locale.ROOT);
        if (!isOfLength(word) || !letters.get(word.charAt(0)) || isKnown(tokens, token)) {
            return null;
        }
        enterAll(word.charAt(0));
        long[] folds = folds(word);
        String found = alike(word, surnames.get(folds[word.length()]));
        for (int i = 1; i < word.length() && found == null; i++) {
            found = alike(word, surnames.get(folds[i]));
        }
        return found;
    }

    private static boolean isOfLength(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST;
    }

    /** The folds of what is left of a word without each of its letters, and behind them that of all of it. */
    private static long[] folds(String word) {
        int length = word.length();
        long[] folds = new long[length + 1];
        for (int i = 0; i < length; i++) {
            folds[i + 1] = (folds[i] + word.charAt(i)) * SPREAD; // of what stands up to the letter
        }
        long whole = folds[length];
        long behind = whole;
        long spread = 1;
        for (int i = length - 1; i >= 0; i--) {
            long ahead = folds[i];
            folds[i] = whole - (behind - ahead) * spread; // what the letter adds is spread by all behind it
            behind = ahead;
            spread *= SPREAD;
        }
        return folds;
    }

    private static boolean isKnown(Tokens tokens, int token) {
        return tokens.isUpperCase(token)
                || PersonNames.isGiven(tokens, token)
                || Places.isRegion(tokens, token, token + 1)
                || Places.isTown(tokens, token, token + 1)
                || Titles.isOrganizationWord(tokens, token)
                || NameScanner.isOfAPeople(tokens, token)
                || Nouns.isListed(tokens, token);
    }

    /** The surname, if one letter is wrong, missing or too many, or two stand crosswise; "Lindseys" are several. */
    private static @Nullable String alike(String word, @Nullable String surname) {
        if (surname == null || word.equals(surname) || word.equals(surname + "s") || surname.equals(word + "s")) {
            return null;
        }
        int first = 0;
        int shorter = Math.min(word.length(), surname.length());
        while (first < shorter && word.charAt(first) == surname.charAt(first)) {
            first++;
        }
        int wordEnd = word.length();
        int surnameEnd = surname.length();
        while (wordEnd > first && surnameEnd > first && word.charAt(wordEnd - 1) == surname.charAt(surnameEnd - 1)) {
            wordEnd--;
            surnameEnd--;
        }
        boolean crosswise = wordEnd - first == 2
                && surnameEnd - first == 2
                && word.charAt(first) == surname.charAt(first + 1)
                && word.charAt(first + 1) == surname.charAt(first);
        return crosswise || wordEnd - first <= 1 && surnameEnd - first <= 1 ? surname : null;
    }
}
