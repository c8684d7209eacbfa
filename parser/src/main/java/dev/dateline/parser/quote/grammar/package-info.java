/** What grammar alone makes of a unit, without the model: its cues, their circumstances and their contents. */
@NullMarked
package dev.dateline.parser.quote.grammar;

import org.jspecify.annotations.NullMarked;
