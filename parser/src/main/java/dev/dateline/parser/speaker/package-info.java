/**
 * Sayings in; who said each, and who that is over the whole story, out.
 * It decides and never asks back.
 */
@NullMarked
package dev.dateline.parser.speaker;

import org.jspecify.annotations.NullMarked;
