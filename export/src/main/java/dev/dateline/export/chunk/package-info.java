/**
 * An article cut into passages for search. An {@code Article} comes in; stretches of its text of a limited size, each
 * with the headings it stands under, go out.
 */
@NullMarked
package dev.dateline.export.chunk;

import org.jspecify.annotations.NullMarked;
