/**
 * The ways out of an article: JSON, Markdown and other formats, none of which knows the parser.
 * An {@code Article} comes in; text goes out, the same bytes for the same article.
 */
@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;
