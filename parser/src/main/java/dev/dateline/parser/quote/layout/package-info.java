/**
 * Quoted words that no cue reaches: whose they are by how they are set, by what stands near them, or because the story
 * has them elsewhere.
 */
@NullMarked
package dev.dateline.parser.quote.layout;

import org.jspecify.annotations.NullMarked;
