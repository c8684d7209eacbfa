/**
 * Any string in; its tokens, sentences and language out, as offsets, computed once and read by every later room.
 * It knows marks, abbreviations, function words and scripts, and nothing of news.
 */
@NullMarked
package dev.dateline.parser.text;

import org.jspecify.annotations.NullMarked;
