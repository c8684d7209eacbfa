package dev.dateline.parser.text;

/** What a token is. */
public enum TokenKind {
    /** Letters first. */
    WORD,
    /** Digits first: {@code 12}, {@code 3.5}, {@code 10th}. */
    NUMBER,
    /** A possessive or contracted ending: {@code ’s}. */
    CLITIC,
    /** Any other sign. */
    SIGN;

    static final TokenKind[] VALUES = values();
}
