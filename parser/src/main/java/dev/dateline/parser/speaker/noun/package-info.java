/** Whom common nouns mean: titles, posts and whatever else a story calls those by whom it has named before. */
@NullMarked
package dev.dateline.parser.speaker.noun;

import org.jspecify.annotations.NullMarked;
