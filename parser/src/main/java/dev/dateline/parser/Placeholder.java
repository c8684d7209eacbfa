package dev.dateline.parser;

/** Stands where the first class of this package will. */
public final class Placeholder {
    private Placeholder() {}
}
