/**
 * What a text tells of one bearer of a name or of one who may speak, and what lists say of titles, countries and
 * parties. Nothing here reads more than a few words.
 */
@NullMarked
package dev.dateline.parser.speaker.bearer;

import org.jspecify.annotations.NullMarked;
