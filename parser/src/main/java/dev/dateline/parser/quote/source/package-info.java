/** Whose words those of a cue are, where grammar tells more than which phrase stands near. */
@NullMarked
package dev.dateline.parser.quote.source;

import org.jspecify.annotations.NullMarked;
