/**
 * The way from news copy to an article, for wire text and for pages alike.
 * Copy comes in as characters or bytes; one {@code Article} goes out, whatever the copy looks like.
 */
@NullMarked
package dev.dateline.parser;

import org.jspecify.annotations.NullMarked;
