package dev.dateline.model;

import java.io.Serializable;

/**
 * A stretch of a text: start inclusive, end exclusive, in UTF-16 code units.
 *
 * @param start the offset of the first unit
 * @param end the offset behind the last unit
 */
public record Span(int start, int end) implements Serializable, Comparable<Span> {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the span is empty or starts before 0
     */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") is empty or starts before 0");
        }
    }

    /** The number of UTF-16 code units, at least 1. */
    public int length() {
        return end - start;
    }

    /** Whether every unit of the other span is in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at this offset is in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share a unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of the text that lie in this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
