/** Set constructions by which somebody is told to have said something, and that a few words tell: "according to", "was all she would say". */
@NullMarked
package dev.dateline.parser.quote.frame;

import org.jspecify.annotations.NullMarked;
