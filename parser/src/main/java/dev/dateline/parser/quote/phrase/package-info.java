/** The noun phrases around a token: where they begin and end, what is joined to them, and the names set beside them. */
@NullMarked
package dev.dateline.parser.quote.phrase;

import org.jspecify.annotations.NullMarked;
