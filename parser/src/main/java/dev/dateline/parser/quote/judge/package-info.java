/** The questions about attributions, the candidates for an answer, and the learned model that answers. */
@NullMarked
package dev.dateline.parser.quote.judge;

import org.jspecify.annotations.NullMarked;
