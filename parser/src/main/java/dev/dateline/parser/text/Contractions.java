package dev.dateline.parser.text;

import java.util.Set;

/** What is left of words behind an apostrophe: "I’[ll]", "Don’[t]". */
public final class Contractions {
    private static final Set<String> WORDS = Set.copyOf(FactFile.words(Contractions.class, "contracted-words.txt"));

    private Contractions() {}

    /** Whether the letters from one place of a text to another are that. */
    public static boolean is(String text, int from, int to) {
        return WORDS.contains(text.substring(from, to));
    }
}
