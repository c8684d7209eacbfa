/** Which words attribute, and which phrase is their source: by rules where grammar leaves no choice, else by the judge. */
@NullMarked
package dev.dateline.parser.quote.cue;

import org.jspecify.annotations.NullMarked;
