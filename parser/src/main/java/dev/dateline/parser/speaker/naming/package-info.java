/** Whom each run of capitals names, over the whole story. */
@NullMarked
package dev.dateline.parser.speaker.naming;

import org.jspecify.annotations.NullMarked;
