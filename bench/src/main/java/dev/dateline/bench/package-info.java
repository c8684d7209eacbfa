/**
 * How fast the parser is: one class a question, each a JMH benchmark that {@code bench/run} runs by its name.
 * The copy of a corpus comes in, or copy of our own where none is given; figures go out.
 */
@NullMarked
package dev.dateline.bench;

import org.jspecify.annotations.NullMarked;
