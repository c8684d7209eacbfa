package dev.dateline.parser.quote;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns of speech in which a word that attributes elsewhere says nothing: "a [think] tank", "so to [speak]". */
final class Idioms {
    private static final Map<Long, List<Idiom>> BY_WORD = byWord();

    private record Idiom(Tokens ahead, Tokens behind, boolean opens) {
        static Idiom of(String ahead, String word, String behind) {
            boolean opens = Character.isUpperCase((ahead + word).charAt(0));
            return new Idiom(Tokens.of(ahead), Tokens.of(behind), opens);
        }

        boolean surrounds(Tokens tokens, int word, int to) {
            int from = word - ahead.count();
            return from >= 0
                    && word + 1 + behind.count() <= to
                    && stands(ahead, tokens, from)
                    && stands(behind, tokens, word + 1)
                    && (!opens || tokens.isCapitalized(from) && Grammar.opensSentence(tokens, from));
        }

        private static boolean stands(Tokens words, Tokens tokens, int from) {
            for (int i = 0; i < words.count(); i++) {
                if (words.fold(i) != tokens.fold(from + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Idioms() {}

    /** The folds of the words that attribute elsewhere. */
    static Set<Long> words() {
        return BY_WORD.keySet();
    }

    /** Whether a word in front of {@code to} is a part of one. */
    static boolean has(Tokens tokens, int word, int to) {
        for (Idiom idiom : BY_WORD.getOrDefault(tokens.fold(word), List.of())) {
            if (idiom.surrounds(tokens, word, to)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Long, List<Idiom>> byWord() {
        Map<Long, List<Idiom>> idioms = new HashMap<>();
        for (String line : FactFile.words(Idioms.class, "idioms.txt")) {
            int open = line.indexOf('[');
            int close = line.indexOf(']');
            if (open < 0 || close < open) {
                throw new IllegalStateException("idioms.txt: no word in brackets: " + line);
            }
            String word = line.substring(open + 1, close);
            Idiom idiom = Idiom.of(
                    line.substring(0, open).strip(),
                    word,
                    line.substring(close + 1).strip());
            idioms.computeIfAbsent(Tokens.fold(word), none -> new ArrayList<>()).add(idiom);
        }
        return idioms;
    }
}
