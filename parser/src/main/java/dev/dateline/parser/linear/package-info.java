/**
 * Small linear models: features as hashes in, a score out. Weights are whole numbers of eight bits, so that any machine
 * gives the same score.
 */
@NullMarked
package dev.dateline.parser.linear;

import org.jspecify.annotations.NullMarked;
