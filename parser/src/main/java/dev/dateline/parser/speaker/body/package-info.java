/**
 * Names of bodies: which capitals name one, where its name begins and ends, and whether a person or a body bears a
 * name.
 */
@NullMarked
package dev.dateline.parser.speaker.body;

import org.jspecify.annotations.NullMarked;
