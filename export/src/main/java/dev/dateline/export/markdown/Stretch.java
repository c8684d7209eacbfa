package dev.dateline.export.markdown;

/**
 * Text that is written in one go, without white space at its ends.
 *
 * @param from the offset of its first character
 * @param to the offset behind its last one
 */
record Stretch(String text, int from, int to, Escapes.Place place) {}
