package dev.dateline.parser.wire;

import dev.dateline.parser.text.Tokens;

/** Tells how long a desk says that its copy is: {@code (412 words)}, {@code [1,040 WORDS]}. */
final class Counts {
    private static final int LONGEST = 24;
    private static final long WORDS = Tokens.fold("words");

    private Counts() {}

    /** Whether a text is a bracket that has but a figure and "words". */
    static boolean are(String text) {
        boolean bracket = text.charAt(0) == '(' && text.endsWith(")") || text.charAt(0) == '[' && text.endsWith("]");
        if (!bracket || text.length() > LONGEST) {
            return false;
        }
        Tokens tokens = Tokens.of(text);
        return tokens.count() == 4 && tokens.isNumber(1) && tokens.fold(2) == WORDS;
    }
}
