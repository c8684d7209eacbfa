/**
 * What a page says of its story where nobody sees it, and what short lines say: metadata, linked data, days, names,
 * credits.
 */
@NullMarked
package dev.dateline.parser.page.fact;

import org.jspecify.annotations.NullMarked;
