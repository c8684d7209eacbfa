/** Clauses and turns of speech: to which verb words belong, and where a word of saying says nothing. */
@NullMarked
package dev.dateline.parser.quote.clause;

import org.jspecify.annotations.NullMarked;
