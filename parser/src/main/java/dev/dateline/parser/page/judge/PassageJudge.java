package dev.dateline.parser.page.judge;

import dev.dateline.parser.linear.Features;

/**
 * Says of each passage around a story whether it belongs to it. The one in use weighs features with a learned model;
 * one that knows the right answers writes them down to learn from.
 */
public interface PassageJudge {
    /**
     * How much speaks for a passage; above zero, that it belongs to the story.
     *
     * @param text its words
     * @param size how much text it is
     * @param rule whether the rules keep it
     * @param features what speaks for and against it; filled again for the next passage
     */
    int score(CharSequence text, int size, boolean rule, Features features);

    /**
     * How much speaks for the same answer to the passage asked for last and to the one before it; below zero, for
     * another.
     *
     * @param features how the two stand to each other; filled again for the next pair
     */
    int agreement(Features features);
}
