package dev.dateline.parser.text;

import java.util.Set;

/** Letters of a name that were lost where it was decoded: "S\uFFFDnchez" for "Sánchez", which is one word all the same. */
final class LostLetters {
    private static final char LOST = '\uFFFD';

    /** What stands behind an apostrophe, which may be lost, too: "Lee\uFFFDs", "Who\uFFFDll". */
    private static final Set<String> CUT = Set.of("d", "ll", "m", "re", "s", "t", "ve");

    private LostLetters() {}

    /** Whether a sign stands for a letter inside of the capitalized word that begins at a place. */
    static boolean isInside(String text, int start, int place, int end) {
        if (text.charAt(place) != LOST || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int from = place;
        while (from < end && text.charAt(from) == LOST) {
            from++; // a sign for each byte
        }
        int to = from;
        while (to < end && Character.isLowerCase(text.charAt(to))) {
            to++;
        }
        return to > from && !CUT.contains(text.substring(from, to));
    }
}
