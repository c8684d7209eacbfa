/**
 * Tokens in; people, organisations, places and agencies with their titles and roles out.
 * It knows lists of facts about names and what stands for them, and does not decide who speaks.
 */
@NullMarked
package dev.dateline.parser.name;

import org.jspecify.annotations.NullMarked;
