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

    /** The words of an idiom, among them those right ahead of its own word and right behind it. */
    private record Idiom(long[] ahead, long before, long word, long next, long[] behind, boolean opens) {
        static Idiom of(String ahead, String word, String behind) {
            boolean opens = Character.isUpperCase((ahead + word).charAt(0));
            long[] front = Tokens.folds(ahead);
            long[] rest = Tokens.folds(behind);
            long before = front.length == 0 ? ANY : front[front.length - 1];
            long next = rest.length == 0 ? ANY : rest[0];
            return new Idiom(front, before, Tokens.fold(word), next, rest, opens);
        }

        /** Whether the words right beside its own are these. */
        boolean isBetween(long one, long other) {
            return (before == ANY || before == one) && (next == ANY || next == other);
        }

        boolean surrounds(Tokens tokens, int word, int to) {
            int from = word - ahead.length;
            return from >= 0
                    && word + 1 + behind.length <= to
                    && stands(ahead, tokens, from)
                    && stands(behind, tokens, word + 1)
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
            table.fold(idioms[0].word(), fact);
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
            Idiom idiom = Idiom.of(
                    line.substring(0, open).strip(),
                    line.substring(open + 1, close),
                    line.substring(close + 1).strip());
            int number = WORDS.add(idiom.word());
            if (number == idioms.size()) {
                idioms.add(new ArrayList<>());
            }
            idioms.get(number).add(idiom);
        }
        return idioms.stream().map(same -> same.toArray(Idiom[]::new)).toList();
    }
}
