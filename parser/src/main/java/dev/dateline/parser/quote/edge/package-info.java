/** Where the words beside a cue start and end: the places that a judge is asked about, and what moves them. */
@NullMarked
package dev.dateline.parser.quote.edge;

import org.jspecify.annotations.NullMarked;
