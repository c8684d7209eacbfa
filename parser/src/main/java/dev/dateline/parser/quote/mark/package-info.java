/**
 * Quotation marks to passages: which marks belong together, and which marked words are a title or a nickname and no
 * speech.
 */
@NullMarked
package dev.dateline.parser.quote.mark;

import org.jspecify.annotations.NullMarked;
