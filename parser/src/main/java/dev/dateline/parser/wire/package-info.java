/**
 * A draft in; a story out: headline, byline, dateline, body, credits and notes, each in its place.
 * It knows the grammars of heads and trailers; nothing behind it knows whether a page or wire copy came in.
 */
@NullMarked
package dev.dateline.parser.wire;

import org.jspecify.annotations.NullMarked;
