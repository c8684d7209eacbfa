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
    private static final Folds WORDS = new Folds();
    private static final List<Idiom[]> IDIOMS = byWord(); // by the number of their word
    private static final long ANY = 0; // no word has this fold

    private static final class Idiom {
        private final long[] ahead;
        private final long word;
        private final long[] behind;
        private final long before; // the last of those ahead, or any
        private final long next; // the first of those behind, or any
        private final boolean opens;

        Idiom(String ahead, String word, String behind) {
            this.ahead = Tokens.folds(ahead);
            this.word = Tokens.fold(word);
            this.behind = Tokens.folds(behind);
            this.before = this.ahead.length == 0 ? ANY : this.ahead[this.ahead.length - 1];
            this.next = this.behind.length == 0 ? ANY : this.behind[0];
            this.opens = Character.isUpperCase((ahead + word).charAt(0));
        }

        /** Whether the words right beside its own are these. */
        boolean isBetween(long one, long other) {
            return (before == ANY || before == one) && (next == ANY || next == other);
        }

        boolean surrounds(Tokens tokens, int at, int to) {
            int from = at - ahead.length;
            return from >= 0
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
            table.fold(idioms[0].word, fact);
        }
    }

    /** Whether a word in front of {@code to} is a part of one. */
    static boolean has(Tokens tokens, int word, int to) {
        int number = WORDS.number(tokens.fold(word));
        if (number == Folds.NONE) {
            return false;
        }
        long before = word == 0 ? ANY : tokens.fold(word - 1);
        long next = tokens.fold(word + 1);
        for (Idiom idiom : IDIOMS.get(number)) {
            if (idiom.isBetween(before, next) && idiom.surrounds(tokens, word, to)) {
                return true;
            }
        }
        return false;
    }

    private static List<Idiom[]> byWord() {
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
            int number = WORDS.add(idiom.word);
            if (number == idioms.size()) {
                idioms.add(new ArrayList<>());
            }
            idioms.get(number).add(idiom);
        }
        return idioms.stream().map(same -> same.toArray(Idiom[]::new)).toList();
    }
}
