/** Whom pronouns mean. */
@NullMarked
package dev.dateline.parser.speaker.pronoun;

import org.jspecify.annotations.NullMarked;
