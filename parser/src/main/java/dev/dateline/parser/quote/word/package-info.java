/**
 * What the words of a body are, before anything is read from them: their kinds, what lists say of them, which are
 * quoted, and the elements of a unit, in which a quotation is one.
 */
@NullMarked
package dev.dateline.parser.quote.word;

import org.jspecify.annotations.NullMarked;
