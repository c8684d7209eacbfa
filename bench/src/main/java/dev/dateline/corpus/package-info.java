/**
 * Reads the development copy that benchmarks measure and models learn from.
 * A file or a folder comes in; its stories or pages go out, in an order that does not change.
 */
@NullMarked
package dev.dateline.corpus;

import org.jspecify.annotations.NullMarked;
