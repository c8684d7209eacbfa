package dev.dateline.model;

import java.io.Serializable;

/**
 * One place that refers to a speaker as a source.
 *
 * @param span the words
 * @param kind how they refer
 */
public record Mention(Span span, MentionKind kind) implements Serializable {}
