package dev.dateline.parser;

/** Stands where the first class of this package will. */
final class Placeholder {
    private Placeholder() {}
}
