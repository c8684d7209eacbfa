package dev.dateline.model;

import java.io.Serializable;

/**
 * A stretch of the body that is set off.
 *
 * @param span the words
 * @param kind how they are set off
 */
public record Emphasis(Span span, EmphasisKind kind) implements Serializable {}
