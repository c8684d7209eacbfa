/**
 * Tokens in; days and times as desks and as pages print them out.
 * It knows months, weekdays and zones of many languages; it does not search a text for them.
 */
@NullMarked
package dev.dateline.parser.date;

import org.jspecify.annotations.NullMarked;
