/**
 * The start of a line in; the dateline that it reads as out. It knows the order and the signs of a dateline's parts, and
 * nothing of the story around it.
 */
@NullMarked
package dev.dateline.parser.dateline;

import org.jspecify.annotations.NullMarked;
