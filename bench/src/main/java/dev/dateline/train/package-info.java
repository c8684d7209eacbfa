/** Learns the weights of the parser's linear models from corpora; the same weights, byte for byte, from the same data. */
@NullMarked
package dev.dateline.train;

import org.jspecify.annotations.NullMarked;
