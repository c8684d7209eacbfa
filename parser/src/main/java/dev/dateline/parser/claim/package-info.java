/**
 * What a page says of itself in; the head of its article out: of several claims about one fact, the one to trust.
 */
@NullMarked
package dev.dateline.parser.claim;

import org.jspecify.annotations.NullMarked;
