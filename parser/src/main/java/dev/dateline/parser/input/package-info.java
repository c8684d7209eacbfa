/**
 * Bytes and hints of their charset in; characters out.
 * It knows charsets and what is no text at all.
 */
@NullMarked
package dev.dateline.parser.input;

import org.jspecify.annotations.NullMarked;
