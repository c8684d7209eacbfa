/** Whom pronouns and common nouns mean: who was mentioned, how salient each is at a place, and who is called what. */
@NullMarked
package dev.dateline.parser.speaker.mind;

import org.jspecify.annotations.NullMarked;
