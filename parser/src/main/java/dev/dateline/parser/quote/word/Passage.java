package dev.dateline.parser.quote.word;

/**
 * A stretch between outer quotation marks, inside one block, in tokens.
 *
 * @param open the opening mark; may be of two tokens, this is the first
 * @param from the first quoted token
 * @param to behind the last quoted token
 * @param close behind the closing mark; {@code to} where the mark is missing
 * @param continued whether the mark is missing and the next block opens with one
 */
public record Passage(int open, int from, int to, int close, boolean continued) {
    /** Whether it is quoted by how it is set, without marks. */
    boolean isSetOff() {
        return open == from;
    }
}
