package dev.dateline.export;

/**
 * An input that gave no article: the line that stands in its place.
 *
 * @param source the name of the input, as the article would have given it
 * @param code stable, in lower case with hyphens: {@code missing-file}
 * @param message a sentence for people
 */
public record Failure(String source, String code, String message) {}
