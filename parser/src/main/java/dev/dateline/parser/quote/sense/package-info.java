/** Where a word of saying says nothing: what is done, owned, called or felt, what nobody has said, and how much of a text tells what people say. */
@NullMarked
package dev.dateline.parser.quote.sense;

import org.jspecify.annotations.NullMarked;
