package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What reporters report on: a "[White House] correspondent" is of no White House, and a "Courier [Supreme Court] reporter" of the Courier. */
final class Beats {
    private static final Phrases BEATS = Phrases.of(Beats.class, "beats.txt");
    private static final Phrases REPORTERS = Phrases.of(Beats.class, "titles-of-reporters.txt");

    private Beats() {}

    /** Where the beat begins in a title with a reporter’s word, nothing but small words between the two; or -1. */
    static int from(Tokens tokens, int from, int to) {
        int noun = from;
        while (noun < to && REPORTERS.longest(tokens, noun, to) == Phrases.NONE) {
            noun++;
        }
        for (int end = noun; noun < to && end > from; end--) {
            int beat = endingAt(tokens, from, end);
            if (beat >= 0 || !tokens.isLowerCase(end - 1) && !Titles.isModifier(tokens, end - 1)) {
                return beat;
            }
        }
        return -1; // most titles
    }

    /** Where the beat begins that ends in front of a token, or -1. */
    private static int endingAt(Tokens tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            int beat = BEATS.longest(tokens, i, end);
            if (beat != Phrases.NONE && i + BEATS.length(beat) == end) {
                return i;
            }
        }
        return -1;
    }
}
