package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import dev.dateline.parser.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Turns of speech in which a word that attributes elsewhere says nothing: "a [think] tank", "so to [speak]". */
final class Idioms {
    private static final long ANY = 0; // no word has this fold
    private static final Folds KEYS = new Folds();
    private static final List<Idiom[]> IDIOMS = byKey(); // by the number of their key

    private static final class Idiom {
        private final long[] ahead;
        private final long word;
        private final long[] behind;
        private final boolean opens;

        Idiom(String ahead, String word, String behind) {
            this.ahead = Tokens.folds(ahead);
            this.word = Tokens.fold(word);
            this.behind = Tokens.folds(behind);
            this.opens = Character.isUpperCase((ahead + word).charAt(0));
        }

        /** What it is found by: its word and the one right behind that, or else the one ahead of it, if it has any. */
        long key() {
            if (behind.length > 0) {
                return pair(word, behind[0]);
            }
            return pair(ahead.length > 0 ? ahead[ahead.length - 1] : ANY, word);
        }

        boolean surrounds(Tokens tokens, int at, int to) {
            int from = at - ahead.length;
            return tokens.fold(at) == word
                    && from >= 0
                    && at + 1 + behind.length <= to
                    && stands(ahead, tokens, from)
                    && stands(behind, tokens, at + 1)
                    && (!opens || tokens.isCapitalized(from) && Grammar.opensSentence(tokens, from));
        }

        private static boolean stands(long[] words, Tokens tokens, int from) {
            for (int i = 0; i < words.length; i++) {
                if (words[i] != tokens.fold(from + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Idioms() {}

    /** Adds the words that attribute elsewhere. */
    static void words(WordTable table, int fact) {
        for (Idiom[] idioms : IDIOMS) {
            for (Idiom idiom : idioms) {
                table.fold(idiom.word, fact);
            }
        }
    }

    /** Whether a word in front of {@code to} is a part of one. */
    static boolean has(Tokens tokens, int word, int to) {
        long fold = tokens.fold(word);
        return has(pair(fold, tokens.fold(word + 1)), tokens, word, to)
                || word > 0 && has(pair(tokens.fold(word - 1), fold), tokens, word, to)
                || has(pair(ANY, fold), tokens, word, to);
    }

    private static boolean has(long key, Tokens tokens, int word, int to) {
        int number = KEYS.number(key);
        if (number == Folds.NONE) {
            return false; // most pairs of words
        }
        for (Idiom idiom : IDIOMS.get(number)) {
            if (idiom.surrounds(tokens, word, to)) {
                return true;
            }
        }
        return false;
    }

    /** A hash of two words in this order. */
    private static long pair(long one, long other) {
        return one * 0x9e3779b97f4a7c15L + other;
    }

    private static List<Idiom[]> byKey() {
        List<List<Idiom>> idioms = new ArrayList<>();
        for (String line : FactFile.words(Idioms.class, "idioms.txt")) {
            int open = line.indexOf('[');
            int close = line.indexOf(']');
            if (open < 0 || close < open) {
                throw new IllegalStateException("idioms.txt: no word in brackets: " + line);
            }
            Idiom idiom = new Idiom(
                    line.substring(0, open).strip(),
                    line.substring(open + 1, close),
                    line.substring(close + 1).strip());
            int number = KEYS.add(idiom.key());
            if (number == idioms.size()) {
                idioms.add(new ArrayList<>());
            }
            idioms.get(number).add(idiom);
        }
        return idioms.stream().map(same -> same.toArray(Idiom[]::new)).toList();
    }
}
