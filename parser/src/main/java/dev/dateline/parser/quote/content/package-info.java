/** What a cue attributes: on which side of it that stands, where it starts and where it ends. */
@NullMarked
package dev.dateline.parser.quote.content;

import org.jspecify.annotations.NullMarked;
