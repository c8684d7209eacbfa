/**
 * The analysed body in; sayings out: content, cue, source candidates.
 * It knows quotation marks and cues; who a source is over the story is decided later.
 */
@NullMarked
package dev.dateline.parser.quote;

import org.jspecify.annotations.NullMarked;
