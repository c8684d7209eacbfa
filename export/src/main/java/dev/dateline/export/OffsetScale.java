package dev.dateline.export;

import java.util.Arrays;

/**
 * Turns offsets over one text from UTF-16 code units to other units and back. It keeps the count at every 64th
 * character and walks from there, so an offset costs a few steps wherever it stands, and a text of ASCII none at all.
 */
final class OffsetScale {
    private static final int STEP = 64;
    private static final int[] SAME = {};

    private final String text;
    private final Offsets unit;
    private final int[] marks; // the count at each 64th character; SAME where a unit is a character
    private final int total;

    private OffsetScale(String text, Offsets unit, int[] marks, int total) {
        this.text = text;
        this.unit = unit;
        this.marks = marks;
        this.total = total;
    }

    static OffsetScale of(String text, Offsets unit) {
        if (unit == Offsets.UTF16) {
            return new OffsetScale(text, unit, SAME, text.length());
        }
        OffsetScale weights = new OffsetScale(text, unit, SAME, 0);
        int[] marks = new int[text.length() / STEP + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                marks[i / STEP] = count;
            }
            count += weights.weight(i);
        }
        if (text.length() % STEP == 0) {
            marks[text.length() / STEP] = count;
        }
        return new OffsetScale(text, unit, count == text.length() ? SAME : marks, count);
    }

    /** The offset in this scale's unit of a UTF-16 offset; behind the text it goes on one by one. */
    int fromUtf16(int at) {
        if (marks == SAME) {
            return at;
        }
        int end = Math.min(at, text.length());
        int count = marks[end / STEP];
        for (int i = end / STEP * STEP; i < end; i++) {
            count += weight(i);
        }
        return count + (at - end);
    }

    /**
     * The UTF-16 offset of an offset in this scale's unit.
     *
     * @throws IllegalArgumentException if it stands inside a character
     */
    int toUtf16(int at) {
        if (marks == SAME) {
            return at;
        }
        if (at >= total) {
            return text.length() + (at - total);
        }
        int found = Arrays.binarySearch(marks, at);
        int mark = found >= 0 ? found : Math.max(0, -found - 2);
        int count = marks[mark];
        int i = mark * STEP;
        while (count < at || (i < text.length() && weight(i) == 0)) {
            count += weight(i++);
        }
        if (count != at) {
            throw new IllegalArgumentException("offset " + at + " stands inside a character in " + unit.key());
        }
        return i;
    }

    /** How many units the character at this offset adds; a pair of surrogates counts with its first half. */
    private int weight(int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            return 1;
        }
        boolean second = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        if (second || unit == Offsets.CODEPOINT) {
            return second ? 0 : 1;
        }
        if (c < 0x800) {
            return 2;
        }
        boolean first =
                Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        return first ? 4 : 3; // half a pair is written as U+FFFD, which has three bytes
    }
}
