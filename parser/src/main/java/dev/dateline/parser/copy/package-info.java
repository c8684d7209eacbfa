/**
 * Characters of wire copy in; a draft out, its lines joined to blocks.
 * It knows hard wraps, indents and separators, and nothing of what a line says.
 */
@NullMarked
package dev.dateline.parser.copy;

import org.jspecify.annotations.NullMarked;
