/** Clauses: which verb words belong to, and which verbs and nouns of saying stand inside of others. */
@NullMarked
package dev.dateline.parser.quote.clause;

import org.jspecify.annotations.NullMarked;
