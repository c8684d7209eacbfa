package dev.dateline.parser.text;

/** Letters of a name that were lost where it was decoded: "Pe\uFFFDa" for "Peña", which is one word all the same. */
final class LostLetters {
    private static final char LOST = '\uFFFD';

    /** How many signs stand for a letter at most: one for each of its bytes. */
    private static final int LONGEST = 4;

    /** From how many letters on what looks like a word of its own is one: "Lee\uFFFDwho", but "Pe\uFFFDa". */
    private static final int WORD = 3;

    private LostLetters() {}

    /** Whether a sign stands for a letter inside of the capitalized word that begins at a place, and for no apostrophe or dash. */
    static boolean isInside(String text, int start, int place, int end) {
        if (text.charAt(place) != LOST || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int from = place;
        while (from < end && from < place + LONGEST && text.charAt(from) == LOST) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLowerCase(text.charAt(to))) {
            to++;
        }
        boolean word = to - from >= WORD && FunctionWords.isOne(WordHash.of(text, from, to));
        return to > from && !word && !Contractions.is(text, from, to); // the apostrophe may be lost, too: "Who\uFFFDll"
    }
}
