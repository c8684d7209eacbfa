/**
 * What is handed on: a cue, what it attributes, a saying, and the reasons for it. Of this room alone others than who
 * said what know.
 */
@NullMarked
package dev.dateline.parser.quote.saying;

import org.jspecify.annotations.NullMarked;
