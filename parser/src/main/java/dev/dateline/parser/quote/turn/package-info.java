/** The turns of interviews and hearings: by their labels, or by what is asked and what is answered. */
@NullMarked
package dev.dateline.parser.quote.turn;

import org.jspecify.annotations.NullMarked;
